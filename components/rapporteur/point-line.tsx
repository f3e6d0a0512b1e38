"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { PointEditor } from "@/components/rapporteur/point-editor";
import { formOf } from "@/components/rapporteur/point-form";
import { PointTags } from "@/components/rapporteur/point-tags";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import { type PointDraft, usePointDraft } from "@/components/rapporteur/use-point-draft";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Button } from "@/components/ui/button";
import type { PointView } from "@/lib/roundtable/view-types";

/** A point that is kept: its words, what is known about it, and the ways to change it. */
export function PointLine({ shown }: { shown: ShownPoint }) {
  const { point, waits } = shown;
  const draft = usePointDraft(point);
  const [asking, setAsking] = useState(false);
  useRefusedRevision(point, draft);
  const editing = draft.form !== undefined && waits === undefined;
  return (
    <li className="border-t border-line py-3.5">
      {editing ? (
        <PointEditor point={point} draft={draft} />
      ) : (
        <>
          <Words shown={shown} />
          {asking && !waits ? (
            <AskRemoval point={point} onKeep={() => setAsking(false)} />
          ) : (
            <Tools shown={shown} onEdit={draft.open} onRemove={() => setAsking(true)} />
          )}
        </>
      )}
    </li>
  );
}

/** A change that was refused goes back into the editor, where the newer text stands above it. */
function useRefusedRevision(point: PointView, draft: PointDraft) {
  const { refused, settleRefused } = useRecordDesk();
  const mine = refused.find(({ command }) => command.type === "RevisePoint" && command.point === point.id);
  useEffect(() => {
    if (mine?.command.type !== "RevisePoint" || draft.form) return;
    draft.reopen(formOf(mine.command), mine.command.version);
    settleRefused(mine.id);
  }, [mine, draft, settleRefused]);
}

function Words({ shown: { point, waits } }: { shown: ShownPoint }) {
  return (
    <div className="flex items-baseline justify-between gap-x-4">
      <p
        dir="auto"
        className={`quoted min-w-0 flex-1 text-start text-lg whitespace-pre-line ${waits === "removing" ? "text-faint line-through" : ""}`}
      >
        {point.text}
      </p>
      <TimeOfDay at={point.at} className="text-sm text-soft" />
    </div>
  );
}

function Tools({ shown: { point, waits }, onEdit, onRemove }: { shown: ShownPoint; onEdit(): void; onRemove(): void }) {
  const t = useTranslations("rapporteur.point");
  const { why } = useRecordDesk();
  const tools = "min-h-6 text-sm text-soft hover:text-accent hover:underline pointer-coarse:min-h-11";
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1">
      <PointTags point={point} />
      {waits && <span className="text-sm font-semibold text-soft">{t(`waits.${waits}`)}</span>}
      {!waits && !why && (
        <span className="ms-auto flex gap-3">
          <button type="button" aria-label={t("editLabel", { text: point.text })} onClick={onEdit} className={tools}>
            {t("edit")}
          </button>
          <button
            type="button"
            aria-label={t("removeLabel", { text: point.text })}
            onClick={onRemove}
            className={tools}
          >
            {t("remove")}
          </button>
        </span>
      )}
    </div>
  );
}

function AskRemoval({ point, onKeep }: { point: PointView; onKeep(): void }) {
  const t = useTranslations("rapporteur.point");
  const { send, box } = useRecordDesk();
  const ask = useRef<HTMLDivElement>(null);
  useEffect(() => ask.current?.querySelector("button")?.focus(), []);
  return (
    <div
      ref={ask}
      role="alertdialog"
      aria-label={t("removeAsk")}
      onKeyDown={(event) => event.key === "Escape" && onKeep()}
      className="mt-2 flex flex-wrap items-center gap-2"
    >
      <span className="me-auto font-semibold">{t("removeAsk")}</span>
      <Button size="small" onClick={onKeep}>
        {t("removeNot")}
      </Button>
      <Button
        size="small"
        look="danger"
        onClick={() => {
          send({ type: "RemovePoint", point: point.id, version: point.version });
          box.current?.focus();
        }}
      >
        {t("removeYes")}
      </Button>
    </div>
  );
}
