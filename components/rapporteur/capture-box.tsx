"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { OtherDraft } from "@/components/rapporteur/other-draft";
import { PointFields, usePointKeys } from "@/components/rapporteur/point-fields";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import { RemovedBar } from "@/components/rapporteur/removed-bar";
import { useWriting } from "@/components/rapporteur/writing";
import { Button } from "@/components/ui/button";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";

/** Where a point is written: the floor and the question are there already, so that words and Enter are enough. */
export function CaptureBox() {
  const { why, box } = useRecordDesk();
  const t = useTranslations("rapporteur.capture");
  if (why)
    return (
      <p className="border-t border-line px-5.5 py-4 text-soft max-sm:px-4">
        <b className="text-ink">{t("closed")}</b> {why}
      </p>
    );
  return (
    <div className="px-5.5 pt-2 pb-4 max-lg:border-t max-lg:border-line max-lg:pb-2.5 max-sm:px-4">
      <RemovedBar />
      <OtherDraft name="point" then={() => box.current?.focus()} />
      <Box />
    </div>
  );
}

function Box() {
  const t = useTranslations("rapporteur.capture");
  const { box } = useRecordDesk();
  const { form, begun, setForm, clearForm, keep } = useWriting();
  const { on } = useKeys();
  const [who, setWho] = useState(false);
  const submit = () => {
    keep();
    box.current?.focus();
  };
  const leave = () => box.current?.blur();
  const onKeyDown = usePointKeys({ form, change: setForm, submit, leave, openWho: () => setWho(true) });
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      data-begun={begun || undefined}
      className="group/box mx-auto w-full max-w-4xl rounded-xl border-2 border-edge bg-paper px-4 py-3 focus-within:border-accent"
    >
      <textarea
        ref={box}
        // Empty, it begins where the language of the page begins.
        dir={form.text ? "auto" : undefined}
        rows={1}
        aria-label={t("label")}
        aria-keyshortcuts={on ? "P" : undefined}
        placeholder={t("placeholder")}
        value={form.text}
        maxLength={5000}
        onChange={(event) => setForm({ text: event.currentTarget.value })}
        className="quoted field-sizing-content block max-h-[30dvh] min-h-8 w-full resize-none bg-transparent text-lg outline-none placeholder:text-faint"
      />
      <div className="mt-1.5 -ms-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 max-lg:hidden max-lg:group-focus-within/box:flex max-lg:group-data-begun/box:flex">
        <PointFields form={form} change={setForm} area={box} who={who} onWho={setWho}>
          {begun && <span className="text-sm text-soft">{t("draft")}</span>}
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
        </PointFields>
      </div>
    </form>
  );
}
