"use client";

import type { ReactNode } from "react";
import { AllQuestions } from "@/components/observer/all-questions";
import { Announcement } from "@/components/observer/announcement";
import { ChairLine } from "@/components/observer/chair-line";
import { ConnectionLine } from "@/components/observer/connection-line";
import { HeardList } from "@/components/observer/heard-list";
import { PointOfOrder } from "@/components/observer/point-of-order";
import { QuestionsNow } from "@/components/observer/questions-now";
import { SessionFace } from "@/components/observer/session-face";
import { SpeakersNext } from "@/components/observer/speakers-next";
import { StatementsList } from "@/components/observer/statements-list";
import { TableRing } from "@/components/observer/table-ring";
import { LitMark } from "@/components/table/lit-mark";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { InTurn, useTableAddress, useViewOf } from "@/lib/client/table-provider";
import type { SessionState } from "@/lib/roundtable/state";

/**
 * Anyone's view of a table: speaker, clock and question before all else. `still` is what it says where there is no script, `foot`
 * what the page adds below.
 */
export function PublicScreen({ still, foot }: { still: ReactNode; foot: ReactNode }) {
  // No more than this: what is read here, every part below is drawn again for.
  const state = useViewOf((view) => view.session.state);
  return (
    <div className="mx-auto flex min-h-page max-w-md flex-col lg:max-w-6xl">
      <Header />
      <ConnectionLine />
      <main
        id="main"
        tabIndex={-1}
        className="grid flex-1 content-start gap-6 px-5.5 pb-6 outline-none lg:grid-cols-2 lg:gap-x-16 lg:pt-6"
      >
        <div className="grid content-start gap-4 lg:sticky lg:top-6 lg:self-start">
          <div className="apart mx-auto w-full max-w-76 lg:max-w-117">
            <TableRing size="medium" />
          </div>
          <PointOfOrder className="rounded-xl px-4 py-3 text-center" />
          {/* Says who has the floor when that changes; the wait of a table to come would be said every minute. */}
          <div aria-live={state === "scheduled" ? "off" : "polite"} className="apart">
            <SessionFace />
          </div>
          <ChairLine className="text-center" />
          {still}
        </div>
        <div className="grid min-w-0 content-start gap-6">
          <Announcement />
          {isOpen(state) && (
            <>
              <div className="apart grid gap-6 empty:hidden">
                <QuestionsNow />
              </div>
              <div className="apart">
                <InTurn turn="list">
                  <SpeakersNext />
                </InTurn>
              </div>
            </>
          )}
          <div className="apart border-b border-line">
            <InTurn turn="rest">
              <AllQuestions />
              <StatementsList />
              <HeardList />
            </InTurn>
          </div>
        </div>
      </main>
      <footer className="apart flex flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5.5 pb-6 text-sm text-soft">
        {foot}
      </footer>
    </div>
  );
}

function Header() {
  const table = useViewOf((view) => view.table);
  const state = useViewOf((view) => view.session.state);
  const { meeting } = useTableAddress();
  return (
    <div className="apart">
      <TableHeader number={table.number} title={table.title} home={`/${meeting}`} mark={<LitMark />}>
        <StateLabel state={state} />
      </TableHeader>
    </div>
  );
}

function isOpen(state: SessionState): boolean {
  return state === "scheduled" || state === "live" || state === "suspended";
}
