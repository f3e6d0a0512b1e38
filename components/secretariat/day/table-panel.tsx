"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { DeskProvider, useActs, useDesk } from "@/components/moderator/desk-context";
import { DeskDialogs } from "@/components/moderator/desk-dialogs";
import { LastStep } from "@/components/moderator/last-step";
import { AttentionLines } from "@/components/observer/attention-lines";
import { OverviewFacts } from "@/components/observer/overview-facts";
import { OverviewState } from "@/components/observer/overview-state";
import { CoChairs } from "@/components/secretariat/day/co-chairs";
import type { Day } from "@/components/secretariat/day/day-screen";
import { TableActions } from "@/components/secretariat/day/table-actions";
import { TableQuestions } from "@/components/secretariat/day/table-questions";
import type { Shown } from "@/components/secretariat/day/types";
import { useDeskView } from "@/components/secretariat/day/use-desk-view";
import type { DayTable } from "@/components/secretariat/day/use-things";
import { Button } from "@/components/ui/button";
import { KeysProvider } from "@/components/ui/keys";
import { Notice } from "@/components/ui/notice";
import { Skeleton } from "@/components/ui/skeleton";
import { TableProvider, useViewOf } from "@/lib/client/table-provider";

type ShownTable = Extract<Shown, { is: "table" }>;
type Props = { day: Day; table: DayTable; shown: ShownTable; onChanged: () => void };

/** One table, live, with what the secretariat changes on the day: by the dialogs of the desk, through the table itself. */
export function TablePanel({ day, table: { initial, room }, shown, onChanged }: Props) {
  const t = useTranslations("day.table");
  const { desk, again } = useDeskView(initial);
  if (desk === undefined) return <Skeleton className="h-64" />;
  if (desk === null) {
    return (
      <div className="grid justify-items-start gap-3">
        <p>{t("unreached")}</p>
        <Button onClick={again}>{t("again")}</Button>
      </div>
    );
  }
  return (
    <KeysProvider>
      <TableProvider initial={desk}>
        <DeskProvider>
          <Opened shown={shown} />
          <section aria-labelledby="chosen" className="grid gap-8">
            <Head room={room} />
            <TableActions />
            <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
              <CoChairs day={day} onChanged={onChanged} />
              <TableQuestions asked={shown.question} />
            </div>
          </section>
          <DeskDialogs />
        </DeskProvider>
      </TableProvider>
    </KeysProvider>
  );
}

/** Whoever chose what to do, and not only the table, is asked at once. */
function Opened({ shown: { act, question } }: { shown: ShownTable }) {
  const { open } = useActs();
  useEffect(() => {
    if (question) open({ name: "question", question });
    else if (act) open({ name: DIALOGS[act] });
  }, [act, question, open]);
  return null;
}

const DIALOGS = { limits: "profile", agenda: "agenda", message: "announce", chair: "take-chair" } as const;

/** Steps that are made here. What the chair did last is taken back at the desk, where it is seen what that means. */
const OURS = new Set(["ProfileSet", "LimitsSet", "QuestionCorrected", "ChairTaken", "AgendaChanged"]);

function Head({ room }: { room: string }) {
  const { title } = useViewOf((view) => view.table);
  const ours = useViewOf((view) => OURS.has(view.step?.type ?? ""));
  const { said } = useDesk();
  return (
    <header className="grid gap-3">
      <div>
        <OverviewState />
        <h2 id="chosen" className="text-2xl font-semibold tracking-tight text-balance">
          <bdi>{title}</bdi>
        </h2>
        {room && (
          <p className="text-soft">
            <bdi>{room}</bdi>
          </p>
        )}
        <OverviewFacts />
        <AttentionLines />
      </div>
      <Notice look={said?.look}>{said?.text}</Notice>
      {ours && (
        <div className="text-sm">
          <LastStep />
        </div>
      )}
    </header>
  );
}
