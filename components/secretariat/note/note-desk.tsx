"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  addPart,
  addQuestion,
  addTable,
  changeQuestion,
  changeTable,
  type Draft,
  hindrance,
  mergeWithNext,
  moveQuestion,
  removeQuestion,
  removeTable,
  splitAt,
} from "@/components/secretariat/note/draft";
import { type NoteChange, NoteChanges } from "@/components/secretariat/note/note-changes";
import type { QuestionStep } from "@/components/secretariat/note/question-editor";
import { type LineUse, type SourceLine, SourceLines } from "@/components/secretariat/note/source-lines";
import { TableEditor } from "@/components/secretariat/note/table-editor";
import { useDraft } from "@/components/secretariat/note/use-draft";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

export type Note = {
  id: string;
  revision: number;
  lines: SourceLine[];
  draft: Draft;
  changes: NoteChange[];
  appliedAt: number | null;
};

/** What was read beside its source, to be corrected; and the step that makes tables of it. */
export function NoteDesk({ slug, note }: { slug: string; note: Note }) {
  const t = useTranslations("manageNote");
  const held = useDraft(slug, note);
  const { draft, change } = held;
  const { ask, pending, refusal } = useManaging();
  const [open, setOpen] = useState(note.changes);
  const hindered = hindrance(draft);

  const use = (what: LineUse, table: string, text: string) => {
    if (what === "title") change(changeTable(draft, table, { title: text }));
    else change(what === "part" ? addPart(draft, table, text) : addQuestion(draft, table, text));
  };
  const step = (key: string, what: QuestionStep, part = 0) => change(stepped(draft, key, what, part));
  const take = (taken: NoteChange) => {
    if (taken.question && taken.next) change(changeQuestion(draft, taken.question, taken.next));
    setOpen(open.filter((one) => one !== taken));
  };
  const make = async () => {
    if (!(await held.settle())) return;
    const seen = { id: note.id, revision: held.revision.current };
    if ((await ask("POST", `/api/meetings/${slug}/note/tables`, seen)).ok) location.assign(`/${slug}/manage/programme`);
  };

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
      <div className="grid content-start gap-6 lg:order-2">
        <div className="sticky top-0 z-10 -mx-2 grid gap-2 bg-paper px-2 py-3">
          <div className="flex flex-wrap items-center gap-2">
            <Button
              look="primary"
              pending={pending}
              reason={hindered ? t(`hindered.${hindered}`) : undefined}
              onClick={make}
            >
              {note.appliedAt === null ? t("make", { count: draft.tables.length }) : t("bringUp")}
            </Button>
            <Button reason={held.canUndo ? undefined : t("nothingToUndo")} onClick={held.undo}>
              {t("undo")}
            </Button>
            <p role="status" className="text-sm text-soft">
              {held.isSaved ? t("saved") : t("saving")}
            </p>
          </div>
          <Notice look="strong">{held.refusal?.message ?? refusal?.message}</Notice>
        </div>
        <NoteChanges changes={open} onTake={take} />
        {draft.tables.map((table) => (
          <TableEditor
            key={table.key}
            table={table}
            onChange={(changed) => change(changeTable(draft, table.key, changed))}
            onAdd={() => change(addQuestion(draft, table.key))}
            onRemove={() => change(removeTable(draft, table.key))}
            onQuestion={(key, changed) => change(changeQuestion(draft, key, changed))}
            onStep={step}
          />
        ))}
        <Button onClick={() => change(addTable(draft))} className="justify-self-start">
          {t("addTable")}
        </Button>
      </div>
      <SourceLines lines={note.lines} tables={draft.tables} onUse={use} onShow={show} />
    </div>
  );
}

function stepped(draft: Draft, key: string, step: QuestionStep, part: number): Draft {
  switch (step) {
    case "up":
      return moveQuestion(draft, key, -1);
    case "down":
      return moveQuestion(draft, key, 1);
    case "merge":
      return mergeWithNext(draft, key);
    case "split":
      return splitAt(draft, key, part);
    case "remove":
      return removeQuestion(draft, key);
    default:
      return step satisfies never;
  }
}

function show(key: string): void {
  const found = document.getElementById(`draft-${key}`);
  found?.scrollIntoView({ block: "center" });
  found?.focus({ preventScroll: true });
}
