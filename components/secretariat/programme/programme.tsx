"use client";

import { useTranslations } from "next-intl";
import { DayBoard } from "@/components/secretariat/programme/day-board";
import { NewTable } from "@/components/secretariat/programme/new-table";
import { type Loaders, TableEditor } from "@/components/secretariat/programme/table-editor";
import type { PlannedTable, ProgrammeMeeting } from "@/components/secretariat/programme/types";
import { useProgramme } from "@/components/secretariat/programme/use-programme";

type ProgrammeProps = {
  meeting: ProgrammeMeeting;
  tables: PlannedTable[];
  /** The table to begin with. */
  selected: number | null;
} & Loaders;

/** The programme of a meeting: its tables side by side, and below the one that is being worked on. */
export function Programme({ meeting, tables, selected, ...loaders }: ProgrammeProps) {
  const t = useTranslations("programme");
  const programme = useProgramme(meeting, tables, selected);
  return (
    <div className="grid gap-10">
      <section aria-labelledby="programme" className="grid gap-5">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <h2 id="programme" className="caps">
            {t("heading", { count: programme.tables.length })}
          </h2>
          <NewTable programme={programme} />
        </div>
        {programme.tables.length === 0 && <p className="max-w-2xl text-lg text-soft">{t("none")}</p>}
        <DayBoard programme={programme} />
      </section>
      {programme.table && (
        <div className="border-t border-line pt-7">
          <TableEditor key={programme.table.number} programme={programme} {...loaders} />
        </div>
      )}
    </div>
  );
}
