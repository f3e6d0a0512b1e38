"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { besideLine } from "@/components/rapporteur/line-keys";
import { ON_DEMAND } from "@/components/rapporteur/on-demand";
import { OtherDraft } from "@/components/rapporteur/other-draft";
import { PointEditor } from "@/components/rapporteur/point-editor";
import { changedByKey, formOf } from "@/components/rapporteur/point-form";
import { PointHandle } from "@/components/rapporteur/point-handle";
import { PointTags } from "@/components/rapporteur/point-tags";
import { PointTimes } from "@/components/rapporteur/point-times";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { ShownPoint } from "@/components/rapporteur/shown-points";
import type { HeldPoint } from "@/components/rapporteur/use-held-point";
import { type PointDraft, pointDraftKey, usePointDraft } from "@/components/rapporteur/use-point-draft";
import { useRemoval } from "@/components/rapporteur/use-removal";
import { useWithin } from "@/components/rapporteur/use-within";
import { useKey, useKeys } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";
import type { PointView } from "@/lib/roundtable/view-types";

type PointLineProps = {
  shown: ShownPoint;
  question: string;
  /** Whether the editor opens in this line. */
  edits: boolean;
  isHeld: boolean;
  /** The list of which this is a line: read when something is pressed. */
  list: RefObject<HeldPoint>;
  onDrag(id: string, event: PointerEvent): void;
};

/** A point that is kept: its words, what is known about it, and the ways to change it. */
export function PointLine({ shown, question, edits, isHeld, list, onDrag }: PointLineProps) {
  const { point, waits } = shown;
  const { why } = useRecordDesk();
  const line = useRef<HTMLLIElement>(null);
  const draft = usePointDraft(point);
  const remove = useRemove(point, line);
  const { within, onFocus, onBlur } = useWithin();
  useRefusedRevision(point, draft);
  const editing = edits && draft.form !== undefined && waits === undefined;
  const still = draft.form === undefined && !waits && !why;
  const onKeyDown = useLineActions({ point, draft, remove });
  const toggle = () => (isHeld ? void list.current.drop() : list.current.lift(point.id));
  useShown(line, waits === "recording");
  useKey(within && still ? "e" : undefined, draft.open);
  useKey(within && still ? "g" : undefined, toggle);
  return (
    <li
      ref={line}
      data-line
      data-entry={point.id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isHeld && isCarried(event, list.current)) event.preventDefault();
        else if (still) onKeyDown(event);
      }}
      onFocus={onFocus}
      onBlur={(event) => {
        onBlur(event);
        if (isHeld && !event.currentTarget.contains(event.relatedTarget)) list.current.putBack();
      }}
      className={`group/line relative border-t py-3 outline-offset-4 scroll-my-2 pointer-coarse:ps-9 ${isHeld ? "z-10 rounded-lg border-transparent bg-accent-wash shadow-lg outline-2 outline-accent" : "border-line"}`}
    >
      {still && (
        <PointHandle
          text={point.text}
          isHeld={isHeld}
          toggle={toggle}
          onPointerDown={(event) => onDrag(point.id, event)}
        />
      )}
      {edits && <OtherDraft name={pointDraftKey(point)} then={() => line.current?.focus()} />}
      {editing ? (
        <PointEditor point={point} draft={draft} onLeave={() => line.current?.focus()} />
      ) : (
        <>
          <Words shown={shown} />
          <Tools shown={shown} question={question} onEdit={draft.open} onRemove={remove} />
        </>
      )}
    </li>
  );
}

function useRemove(point: PointView, line: React.RefObject<HTMLLIElement | null>) {
  const { remove } = useRemoval();
  return () => {
    const next = line.current && besideLine(line.current);
    remove(point);
    next?.focus();
  };
}

/** While the line is held, the arrows carry it; Enter or the space bar lets it go, Escape puts it back. A button in it presses itself. */
function isCarried(event: KeyboardEvent<HTMLElement>, { held, order, carry, putBack, drop }: HeldPoint): boolean {
  if (!held || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { id, index } = held;
  const to = { ArrowUp: index - 1, ArrowDown: index + 1, Home: 0, End: order.length - 1 }[event.key];
  if (to !== undefined) carry({ id, index: to });
  else if (event.key === "Escape") putBack();
  else if ((event.key === "Enter" || event.key === " ") && event.target === event.currentTarget) void drop();
  else return false;
  event.stopPropagation();
  return true;
}

/** What one has just written comes into sight. */
function useShown(line: RefObject<HTMLLIElement | null>, isNew: boolean): void {
  useEffect(() => {
    if (isNew) line.current?.scrollIntoView({ block: "nearest" });
  }, [isNew, line]);
}

/** Keys of the line that has the focus: Enter opens the editor, Delete removes, Alt+A, Alt+N and Alt+T begin a change with the next part or word. */
function useLineActions({ point, draft, remove }: { point: PointView; draft: PointDraft; remove(): void }) {
  const { on } = useKeys();
  const { questions } = useView();
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.repeat) return;
    const change = on && event.altKey ? changedByKey(event.code, formOf(point), questions) : undefined;
    if (change) draft.open(change);
    else if (event.altKey) return;
    else if (event.key === "Enter") draft.open();
    else if (event.key === "Delete" || event.key === "Backspace") remove();
    else return;
    event.preventDefault();
  };
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
      <PointTimes point={point} />
    </div>
  );
}

type ToolsProps = { shown: ShownPoint; question: string; onEdit(): void; onRemove(): void };

function Tools({ shown: { point, waits }, question, onEdit, onRemove }: ToolsProps) {
  const t = useTranslations("rapporteur.point");
  const { why } = useRecordDesk();
  const tool = "min-h-6 text-sm text-soft hover:text-accent hover:underline pointer-coarse:min-h-11";
  return (
    <div className="relative mt-1 flex flex-wrap items-center gap-x-1.5 gap-y-1">
      <PointTags point={point} question={question} />
      {waits && <span className="text-sm font-semibold text-soft">{t(`waits.${waits}`)}</span>}
      {!waits && !why && (
        <span className={`flex gap-3 ${ON_DEMAND}`}>
          <button
            type="button"
            aria-label={t("editLabel", { text: point.text })}
            onClick={() => onEdit()}
            className={tool}
          >
            {t("edit")}
          </button>
          <button
            type="button"
            aria-label={t("removeLabel", { text: point.text })}
            onClick={() => onRemove()}
            className={tool}
          >
            {t("remove")}
          </button>
        </span>
      )}
    </div>
  );
}
