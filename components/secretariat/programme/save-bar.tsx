"use client";

import { useTranslations } from "next-intl";
import { changesOf, isKept } from "@/components/secretariat/programme/changes";
import { missingOf } from "@/components/secretariat/programme/plan-missing";
import type { Plan } from "@/components/secretariat/programme/types";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { overrun } from "@/components/table/agenda-editor/agenda-edit";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** What is changed and not saved stays in sight, with the two ways out. Somebody else's change is never written over in silence. */
export function SaveBar({ programme }: { programme: Programme }) {
  const { table, draft, changed, pending, refusal, said, theirs, discard, save, takeTheirs, saveOverTheirs } =
    programme;
  const t = useTranslations("programme.save");
  if (!table || !draft) return null;
  const unsaved = changed.includes(table.number);
  const partsChanged = (before: Plan, after: Plan) =>
    changesOf(before, after)
      .map((part) => t(`parts.${part}`))
      .join(", ");
  const missing = missingOf(draft.plan);
  const over = overrun(draft.plan);
  return (
    <div
      className={
        unsaved || theirs || refusal || said
          ? "sticky bottom-0 z-20 -mx-5.5 grid gap-3 border-t border-line bg-paper px-5.5 py-3 sm:-mx-8 sm:px-8"
          : "grid gap-3"
      }
    >
      <Notice look={theirs || refusal ? "strong" : "plain"}>
        {theirs ? t("theirs", { parts: partsChanged(table.plan, theirs.plan) }) : (refusal?.message ?? said)}
      </Notice>
      {theirs && (
        <div className="flex flex-wrap items-center justify-end gap-3">
          <span className="flex flex-wrap gap-2">
            <Button onClick={takeTheirs}>{t("takeTheirs")}</Button>
            {isKept(table.plan, draft.plan, theirs.plan) ? (
              <Button look="primary" pending={pending} onClick={() => void saveOverTheirs()}>
                {t("keepBoth")}
              </Button>
            ) : (
              <Button look="danger" pending={pending} onClick={() => void saveOverTheirs()}>
                {t("saveOver")}
              </Button>
            )}
          </span>
        </div>
      )}
      {unsaved && !theirs && (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            <span className="font-semibold">{t("unsaved", { number: table.number })}</span>{" "}
            <span className="text-soft">
              {over > 0 && t("over", { minutes: over })}{" "}
              {draft.newcomers.length > 0 && t("people", { count: draft.newcomers.length })}
            </span>
          </p>
          <span className="flex flex-wrap gap-2">
            <Button onClick={() => discard()}>{t("discard")}</Button>
            <Button
              look="primary"
              pending={pending}
              reason={missing ? t(`missing.${missing}`) : undefined}
              onClick={() => void save()}
            >
              {t("save")}
            </Button>
          </span>
        </div>
      )}
    </div>
  );
}
