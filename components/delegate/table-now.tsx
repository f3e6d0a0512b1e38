"use client";

import { useTranslations } from "next-intl";
import { ListNow } from "@/components/delegate/list-now";
import { QuestionFolded } from "@/components/delegate/question-folded";
import { StatementsList } from "@/components/observer/statements-list";
import { ClockFace } from "@/components/table/clock-face";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { InTurn, useRenderedAt, useServerNow, useViewOf } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";
import { clockOf } from "@/lib/roundtable/view-types";

/** What goes on at the table: the question, who speaks, who waits. */
export function TableNow({ mine, own }: { mine: Mine; own: boolean }) {
  const state = useViewOf((view) => view.session.state);
  // After the session nobody speaks and nobody waits any more.
  if (state === "adjourned" || state === "published") {
    return (
      <div className="grid content-start gap-6">
        <QuestionFolded />
        <Published />
      </div>
    );
  }
  return (
    <div className="grid content-start gap-6">
      <QuestionFolded />
      <div className="grid gap-3">
        {/* What it means for the delegate stands above, and comes first. */}
        <InTurn turn="tools">{!own && <OnTheFloor />}</InTurn>
        <InTurn turn="list">
          <ListNow mine={mine} />
        </InTurn>
      </div>
      <Published />
    </div>
  );
}

/** Not on every card above does the delegate read until when. */
function Suspended() {
  const t = useTranslations("public.suspended");
  const until = useSuspendedUntil();
  return (
    <p className="text-soft" suppressHydrationWarning>
      {until?.words ?? t("title")}
    </p>
  );
}

/** What others have handed in for everyone, or for the room, to be read here. */
function Published() {
  const any = useViewOf((view) => view.statements.order.length > 0);
  return (
    any && (
      <div className="apart border-b border-line">
        <StatementsList />
      </div>
    )
  );
}

function OnTheFloor() {
  const t = useTranslations("delegate.table");
  const { amber, overrunShown } = useViewOf((view) => view.table);
  const state = useViewOf((view) => view.session.state);
  const speech = useViewOf((view) => view.floor.speech);
  const request = useViewOf(requestOnTheFloor);
  const now = useServerNow();
  const serverNow = useRenderedAt();
  const kind = useSpeechKind();
  return (
    <section className="apart">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="caps">{t("floor")}</h2>
        {speech && (
          <ClockFace
            clock={clockOf(speech.clock)}
            now={now}
            serverNow={serverNow}
            amber={amber}
            overrunShown={overrunShown}
            silent
            className="text-lg"
          />
        )}
      </div>
      <div aria-live="polite">
        <p className={request ? "mt-0.5 text-xl font-semibold" : "mt-0.5 text-lg text-soft"}>
          {request ? <SpeakerName speaker={request.speaker} /> : t("nobody")}
        </p>
        {request && kind(request) && <p className="text-soft">{kind(request)}</p>}
        {state === "suspended" && <Suspended />}
      </div>
    </section>
  );
}
