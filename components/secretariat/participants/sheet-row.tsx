"use client";

import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import { SheetProblem } from "@/components/secretariat/participants/sheet-problem";
import type { Problem, ShownRow } from "@/components/secretariat/participants/types";
import { Button } from "@/components/ui/button";
import { Tag } from "@/components/ui/tag";

/** What can be done in a row; the same object for all rows and for good, so that a row is drawn anew only when it changes. */
export type RowActions = {
  write: (line: number, column: number, text: string) => void;
  writeField: (line: number, field: string, text: string) => void;
  addColumn: (field: string) => void;
  leaveOut: (line: number) => void;
};

type Props = {
  row: ShownRow;
  cells: readonly string[];
  /** What each column holds, and what it is called. */
  fields: readonly (string | null)[];
  labels: readonly string[];
  actions: RowActions;
};

/** One row of the list: each cell can be written in, and what is wrong stands under it. On a phone the cells stand one below the other. */
export const SheetRow = memo(function SheetRow({ row, cells, fields, labels, actions }: Props) {
  const t = useTranslations("manageParticipants.sheet");
  const { line, problems, same } = row;
  const homeOf = (field: string | null) => (field === "kind" && !fields.includes(field) ? "delegation" : field);
  const homeless = problems.filter(({ field }) => !fields.includes(homeOf(field)));
  const told = (list: Problem[]) =>
    list.map((problem, index) => (
      <SheetProblem
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice in a row.
        key={`${problem.code}-${index}`}
        problem={problem}
        homeless={!fields.includes(problem.field)}
        onWrite={(field, text) => actions.writeField(line, field, text)}
        onAddColumn={actions.addColumn}
      />
    ));
  return (
    <tr className="border-t border-line align-top max-md:grid max-md:gap-2.5 max-md:py-4">
      <th scope="row" className="py-2 pe-3 text-start font-normal max-md:p-0">
        <span className="flex flex-wrap items-center gap-x-2 md:grid md:w-32 md:justify-items-start md:gap-1">
          <span className="font-semibold">{t("row", { line })}</span>
          {same !== null && <Tag>{t("same", { line: same })}</Tag>}
          <Button
            look="quiet"
            size="small"
            className="md:-ms-3 md:justify-self-start"
            aria-label={t("leaveOutRow", { line })}
            onClick={(event) => {
              // This row goes; whoever works by key goes on with the next.
              event.currentTarget.closest("tr")?.nextElementSibling?.querySelector("button")?.focus();
              actions.leaveOut(line);
            }}
          >
            {t("leaveOut")}
          </Button>
        </span>
        {told(homeless)}
      </th>
      {labels.map((label, column) => {
        const field = fields[column] ?? null;
        const here = field === null ? [] : problems.filter((problem) => homeOf(problem.field) === field);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
          <td key={column} className="min-w-44 py-2 pe-2 max-md:p-0">
            <span aria-hidden="true" className={`mb-0.5 block text-sm text-soft md:hidden ${field ? "" : "italic"}`}>
              {label}
            </span>
            <Cell
              text={cells[column] ?? ""}
              label={t("cell", { line, column: label })}
              isWrong={here.some(({ severity }) => severity === "error")}
              isIgnored={field === null}
              onWrite={(text) => actions.write(line, column, text)}
            />
            <div className="mt-1 grid gap-1.5 empty:hidden">{told(here)}</div>
          </td>
        );
      })}
    </tr>
  );
});

type CellProps = { text: string; label: string; isWrong: boolean; isIgnored: boolean; onWrite: (text: string) => void };

function Cell({ text, label, isWrong, isIgnored, onWrite }: CellProps) {
  const [typed, setTyped] = useState(text);
  const [was, setWas] = useState(text);
  if (was !== text) {
    setWas(text);
    setTyped(text);
  }
  const write = () => typed !== text && onWrite(typed);
  return (
    <input
      value={typed}
      aria-label={label}
      aria-invalid={isWrong || undefined}
      dir="auto"
      onChange={(event) => setTyped(event.target.value)}
      onBlur={write}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === "Enter") write();
        if (event.key === "Escape") setTyped(text);
      }}
      className={`w-full rounded-md border border-line bg-transparent px-2 py-1 hover:border-edge focus:bg-raised aria-invalid:border-2 aria-invalid:border-ink max-md:min-h-11 max-md:text-[1rem] ${isIgnored ? "text-faint" : ""}`}
    />
  );
}
