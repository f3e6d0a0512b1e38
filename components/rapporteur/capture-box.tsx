"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { PointFields, usePointKeys } from "@/components/rapporteur/point-fields";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { Button } from "@/components/ui/button";
import { Key } from "@/components/ui/key";
import { useKey, useKeys } from "@/components/ui/keys";

/** Where a point is written: the floor and the question are there already, so that words and Enter are enough. */
export function CaptureBox() {
  const { why } = useRecordDesk();
  const t = useTranslations("rapporteur.capture");
  if (why)
    return (
      <p className="border-t border-line px-5.5 py-4 text-soft">
        <b className="text-ink">{t("closed")}</b> {why}
      </p>
    );
  return <Box />;
}

function Box() {
  const t = useTranslations("rapporteur.capture");
  const { form, begun, setForm, clearForm, keep, box } = useRecordDesk();
  const { on } = useKeys();
  const [said, setSaid] = useState("");
  const submit = () => {
    if (keep()) setSaid(t("kept"));
    box.current?.focus();
  };
  const onKeyDown = usePointKeys({ form, change: setForm, submit });
  useKey("p", () => box.current?.focus());
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      data-begun={begun || undefined}
      className="group/box z-20 bg-paper px-5.5 pt-2 pb-4 max-lg:sticky max-lg:bottom-0 max-lg:border-t max-lg:border-line max-lg:pb-2.5"
    >
      <div className="rounded-xl border-2 border-edge bg-paper px-4 py-3 focus-within:border-accent">
        <textarea
          ref={box}
          // Empty, it begins where the language of the page begins.
          dir={form.text ? "auto" : undefined}
          rows={1}
          aria-label={t("label")}
          placeholder={t("placeholder")}
          value={form.text}
          maxLength={5000}
          onChange={(event) => {
            setSaid("");
            setForm({ text: event.currentTarget.value });
          }}
          className="quoted field-sizing-content max-h-[30dvh] min-h-8 w-full resize-none bg-transparent text-lg outline-none placeholder:text-faint"
        />
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5 max-lg:hidden max-lg:group-focus-within/box:flex max-lg:group-data-[begun]/box:flex">
          <PointFields form={form} change={setForm} />
          <span className="ms-auto flex items-center gap-2">
            {begun && (
              <Button
                size="small"
                look="quiet"
                onClick={() => {
                  clearForm();
                  box.current?.focus();
                }}
              >
                {t("clear")}
              </Button>
            )}
            <Button size="small" look="primary" type="submit">
              {t("keep")} {on && <Key>⏎</Key>}
            </Button>
          </span>
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
    </form>
  );
}
