"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PointFields, usePointKeys } from "@/components/rapporteur/point-fields";
import type { PointForm } from "@/components/rapporteur/point-form";
import { knownParts } from "@/components/rapporteur/question-parts";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { PointDraft } from "@/components/rapporteur/use-point-draft";
import { Button } from "@/components/ui/button";
import { useView } from "@/lib/client/table-provider";
import type { PointView } from "@/lib/roundtable/view-types";

type Props = { point: PointView; draft: PointDraft; onLeave(): void };

/** Changes a point. Where somebody changed it meanwhile, both texts are shown and only a deliberate press replaces the newer. */
export function PointEditor({ point, draft, onLeave }: Props) {
  const t = useTranslations("rapporteur.editor");
  const { send, say } = useRecordDesk();
  const { questions } = useView();
  const [who, setWho] = useState(false);
  const form = draft.form as PointForm;
  const newer = point.version > draft.version;
  const area = useFocusedArea();
  const leave = () => {
    draft.close();
    onLeave();
  };
  const save = (version: number) => {
    const text = form.text.trim();
    if (text === "") return area.current?.focus();
    send({ type: "RevisePoint", point: point.id, version, ...form, ...knownParts(questions, form), text });
    say(t("saved"));
    leave();
  };
  const submit = () => {
    if (!newer) save(draft.version);
  };
  const onKeyDown = usePointKeys({ form, change: draft.change, submit, leave, openWho: () => setWho(true) });
  return (
    <form
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      className="rounded-xl border-2 border-edge px-4 py-3 focus-within:border-accent"
    >
      <div role="status">
        {newer && (
          <div className="mb-2 rounded-lg bg-accent-wash px-3 py-2">
            <p className="text-sm font-semibold">{t("newer")}</p>
            <p dir="auto" className="quoted text-start text-lg whitespace-pre-line">
              {point.text}
            </p>
          </div>
        )}
      </div>
      <textarea
        ref={area}
        dir="auto"
        rows={2}
        aria-label={t("label")}
        value={form.text}
        maxLength={5000}
        onChange={(event) => draft.change({ text: event.currentTarget.value })}
        className="quoted field-sizing-content w-full resize-none bg-transparent text-lg outline-none"
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1.5">
        <PointFields form={form} change={draft.change} area={area} who={who} onWho={setWho}>
          <Button size="small" onClick={leave}>
            {newer ? t("takeNewer") : t("cancel")}
          </Button>
          {newer ? (
            <Button key="replace" size="small" look="primary" onClick={() => save(point.version)}>
              {t("replace")}
            </Button>
          ) : (
            <Button key="save" size="small" look="primary" type="submit">
              {t("save")}
            </Button>
          )}
        </PointFields>
      </div>
    </form>
  );
}

/** The words are ready to be typed in, the cursor behind the last. */
function useFocusedArea() {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const field = area.current;
    // An editor that was open before a reload does not draw the focus to itself.
    if (!field || document.activeElement instanceof HTMLTextAreaElement) return;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  }, []);
  return area;
}
