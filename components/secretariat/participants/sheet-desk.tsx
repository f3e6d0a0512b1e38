"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import {
  isWanted,
  meanings,
  type RowFilter,
  withCell,
  withColumn,
  withField,
  withMeaning,
  without,
} from "@/components/secretariat/participants/sheet-edit";
import { SheetFacts } from "@/components/secretariat/participants/sheet-facts";
import { SheetHead } from "@/components/secretariat/participants/sheet-head";
import { type RowActions, SheetRow } from "@/components/secretariat/participants/sheet-row";
import type { SheetAnswer, SheetDraft } from "@/components/secretariat/participants/types";
import type { Sheet } from "@/components/secretariat/participants/use-sheet";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Rows that are drawn at once; a list of thousands is drawn as far as somebody looks. */
const AT_ONCE = 100;

type Props = { sheet: Sheet; draft: SheetDraft; answer: SheetAnswer; onImport: () => void };

/** A list before it is imported: what its columns hold, every row, what is wrong with it, and all of it to be corrected here. */
export function SheetDesk({ sheet, draft, answer, onImport }: Props) {
  const t = useTranslations("manageParticipants.sheet");
  const name = useTranslations("participants.fields");
  const { rows, counts } = answer;
  const [filter, setFilter] = useState<RowFilter>(counts.errors > 0 ? "errors" : "all");
  // A row stays in view once it is right: whoever corrects it must not lose her place.
  const [held, setHeld] = useState(() => new Set(linesOf(answer, counts.errors > 0 ? "errors" : "all")));
  const [most, setMost] = useState(AT_ONCE);
  const [leftOut, setLeftOut] = useState<{ line: number; cells: string[] } | null>(null);
  const actions = useRowActions(sheet, draft, setLeftOut);

  const fields = useMemo(() => meanings(draft), [draft]);
  const headings = useMemo(
    () => fields.map((_, column) => headingOf(draft, column) || t("column", { number: column + 1 })),
    [draft, fields, t],
  );
  // The same lists as long as they say the same: rows are drawn anew only for what concerns them.
  const labels = useStable(fields.map((field, column) => (field ? name(field as "name") : (headings[column] ?? ""))));
  const stableFields = useStable(fields);
  const wanted = rows.filter((row) => isWanted(row, filter) || held.has(row.line));
  const choose = (next: RowFilter) => {
    setFilter(next);
    setHeld(new Set(linesOf(answer, next)));
    setMost(AT_ONCE);
  };
  const putBack = () => {
    if (leftOut) sheet.change({ ...draft, cells: draft.cells.with(leftOut.line - 1, leftOut.cells) });
    setLeftOut(null);
  };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  return (
    <section aria-labelledby="sheet" className="grid grid-cols-[minmax(0,1fr)] gap-5">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="grid gap-1">
          <h2 id="sheet" ref={heading} tabIndex={-1} className="text-xl font-semibold outline-none">
            {t("title")}
          </h2>
          <SheetFacts answer={answer} />
        </div>
        <div className="flex flex-wrap gap-2">
          <Button onClick={sheet.putAway}>{t("putAway")}</Button>
          <Button
            look="primary"
            pending={sheet.pending}
            reason={counts.errors > 0 ? t("blocked", { count: counts.errors }) : undefined}
            onClick={onImport}
          >
            {t("import", { count: counts.add + counts.update + counts.same })}
          </Button>
        </div>
      </div>
      <Notice>
        {sheet.refusal?.message ??
          (answer.confidence === "none" && !fields.includes("name") ? t("noNames") : undefined)}
      </Notice>
      <div role="status" className="flex flex-wrap items-center gap-x-3 empty:hidden">
        {leftOut && (
          <>
            {t("leftOut", { line: leftOut.line })}
            <Button look="quiet" size="small" onClick={putBack}>
              {t("putBack")}
            </Button>
          </>
        )}
      </div>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="sr-only">{t("show")}</legend>
        {(["errors", "doubts", "all"] as const).map((one) => (
          <label key={one} className="inline-flex min-h-9 items-center gap-2 pointer-coarse:min-h-11">
            <input type="radio" name="rows" checked={filter === one} onChange={() => choose(one)} className="size-4" />
            {t(`filter.${one}`, { count: rows.filter((row) => isWanted(row, one)).length })}
          </label>
        ))}
      </fieldset>
      <div className="overflow-x-auto max-md:overflow-visible">
        <table className="w-full border-collapse max-md:block">
          <SheetHead
            all={Object.keys(answer.columns)}
            fields={fields}
            headings={headings}
            guessed={answer.guessed}
            onMean={(column, field) => sheet.change(withMeaning(draft, column, field))}
          />
          <tbody className="max-md:block">
            {wanted.slice(0, most).map((row) => (
              <SheetRow
                key={row.line}
                row={row}
                cells={draft.cells[row.line - 1] ?? []}
                fields={stableFields}
                labels={labels}
                actions={actions}
              />
            ))}
          </tbody>
        </table>
      </div>
      {wanted.length === 0 && <p className="text-soft">{t("none")}</p>}
      {wanted.length > most && (
        <Button className="justify-self-start" onClick={() => setMost(most + AT_ONCE)}>
          {t("more", { count: Math.min(AT_ONCE, wanted.length - most) })}
        </Button>
      )}
    </section>
  );
}

function linesOf({ rows }: SheetAnswer, filter: RowFilter): number[] {
  return filter === "all" ? [] : rows.filter((row) => isWanted(row, filter)).map(({ line }) => line);
}

function headingOf({ cells, header }: SheetDraft, column: number): string {
  return header === null ? "" : (cells[header]?.[column] ?? "");
}

/** The list that was there before, as long as the new one says the same. */
function useStable<T extends string | null>(list: T[]): T[] {
  const said = list.join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the list says is all that it depends on.
  return useMemo(() => list, [said]);
}

/** One object for good; what it does is done to the list as it stands then. */
function useRowActions(
  sheet: Sheet,
  draft: SheetDraft,
  onLeftOut: (row: { line: number; cells: string[] }) => void,
): RowActions {
  const now = useRef({ sheet, draft, onLeftOut });
  useEffect(() => {
    now.current = { sheet, draft, onLeftOut };
  });
  return useMemo(() => {
    const change = (edit: (draft: SheetDraft) => SheetDraft) => now.current.sheet.change(edit(now.current.draft));
    return {
      write: (line, column, text) => change((list) => withCell(list, line, column, text)),
      writeField: (line, field, text) => change((list) => withField(list, line, field, text)),
      addColumn: (field) => change((list) => withColumn(list, field)),
      leaveOut: (line) => {
        now.current.onLeftOut({ line, cells: now.current.draft.cells[line - 1] ?? [] });
        change((list) => without(list, line));
      },
    };
  }, []);
}
