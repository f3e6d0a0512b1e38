"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SignalSent } from "@/components/moderator/floor/signal-sent";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { useNamesList } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView, useViewOf } from "@/lib/client/table-provider";
import type { RequestView, SpeechView } from "@/lib/roundtable/view-types";

/** The name in large letters; where nobody speaks, what the table is doing instead. */
export function OnTheFloor() {
  const view = useView();
  const t = useTranslations("moderate.floor");
  const request = requestOnTheFloor(view);
  const { speech } = view.floor;
  const { session, table } = view;
  if (session.state === "suspended") return <Suspended />;
  if (speech && request) return <Speaker request={request} speech={speech} />;
  if (session.state === "scheduled") {
    return (
      <Words title={t("scheduled")}>
        {t("plannedFor")} <TimeOfDay at={table.startsAt} />
      </Words>
    );
  }
  if (session.state === "live")
    return <Words title={t("nobody")}>{t("waiting", { count: view.list.order.length })}</Words>;
  return <Over />;
}

function Suspended() {
  const { suspendedAt, reason } = useView().session;
  const t = useTranslations("moderate.floor");
  const until = useSuspendedUntil();
  return (
    <Words title={until?.ahead ? until.words : t("suspended")}>
      {until && !until.ahead && <b className="block text-ink">{until.words}</b>}
      {suspendedAt !== undefined && (
        <>
          {t("since")} <TimeOfDay at={suspendedAt} />
          {reason ? " · " : ""}
        </>
      )}
      <bdi>{reason}</bdi>
    </Words>
  );
}

function Speaker({ request, speech }: { request: RequestView; speech: SpeechView }) {
  const { of } = useNames();
  const t = useTranslations("moderate.floor");
  const facts = useFacts(request);
  const state = speech.state === "speaking" ? undefined : t(speech.state);
  return (
    <Words title={<bdi>{of(request.speaker)}</bdi>}>
      {facts.map((fact) => (
        <span key={fact}>
          <bdi>{fact}</bdi>
          {" · "}
        </span>
      ))}
      {t.rich("allotted", { time: minutesAndSeconds(speech.clock.allotted), ...leftToRight })}
      {state && speech.pausedBy !== "point" && <b className="block text-ink">{state}</b>}
      <SignalSent />
    </Words>
  );
}

/** What is on the floor: title, kind (reply, response, video, a second turn), for whom, and the how manieth to speak. */
function useFacts(request: RequestView): string[] {
  const { requests } = useViewOf((view) => view.list);
  const t = useTranslations("moderate");
  const kindOf = useSpeechKind();
  const list = useNamesList();
  const turn = request.kind === undefined;
  const facts = [
    request.speaker.title,
    kindOf(request),
    request.onBehalfOf.length > 0 ? t("why.onBehalfOf", { names: list(request.onBehalfOf) }) : undefined,
    turn ? t("floor.nth", { order: heardCount(requests) + 1 }) : undefined,
  ];
  return facts.flatMap((fact) => fact || []);
}

function Over() {
  const session = useViewOf((view) => view.session);
  const list = useViewOf((view) => view.list);
  const t = useTranslations("moderate.floor");
  const heard = heardCount(list.requests);
  const written = Object.values(list.requests).filter(({ state }) => state === "written").length;
  return (
    <Words title={session.state === "published" ? t("published") : t("adjourned")}>
      {session.adjournedAt !== undefined && (
        <>
          <TimeOfDay at={session.adjournedAt} /> ·{" "}
        </>
      )}
      {t("outcome", { heard, written, unheard: list.order.length })}
    </Words>
  );
}

function heardCount(requests: Record<string, RequestView>): number {
  return Object.values(requests).filter(({ kind, state }) => kind === undefined && state === "heard").length;
}

function Words({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="text-center">
      <p className="text-3xl font-semibold tracking-tight text-balance">{title}</p>
      <div className="mt-0.5 text-soft">{children}</div>
    </div>
  );
}
