"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { requestOnTheFloor } from "@/components/moderator/floor-facts";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView } from "@/lib/client/table-provider";
import type { RequestView, SpeechView } from "@/lib/roundtable/view-types";

/** The name in large letters; where nobody speaks, what the table is doing instead. */
export function OnTheFloor() {
  const view = useView();
  const t = useTranslations("moderate.floor");
  const request = requestOnTheFloor(view);
  const { speech } = view.floor;
  const { session, table } = view;
  if (session.state === "suspended") {
    return (
      <Words title={t("suspended")}>
        {session.suspendedAt !== undefined && (
          <>
            {t("since")} <TimeOfDay at={session.suspendedAt} />
            {session.reason ? " · " : ""}
          </>
        )}
        <bdi>{session.reason}</bdi>
      </Words>
    );
  }
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

function Speaker({ request, speech }: { request: RequestView; speech: SpeechView }) {
  const view = useView();
  const { of } = useNames();
  const t = useTranslations("moderate.floor");
  const order = heardCount(view.list.requests) + 1;
  const state = speech.state === "speaking" ? undefined : t(speech.state);
  return (
    <Words title={<bdi>{of(request.speaker)}</bdi>}>
      {request.speaker.title && (
        <>
          <bdi>{request.speaker.title}</bdi>
          {" · "}
        </>
      )}
      {t("nth", { order })} · {t.rich("allotted", { time: minutesAndSeconds(speech.clock.allotted), ltr: leftToRight })}
      {state && <b className="block text-ink">{state}</b>}
    </Words>
  );
}

function leftToRight(chunks: ReactNode) {
  return <span className="ltr-figures">{chunks}</span>;
}

function Over() {
  const { session, list } = useView();
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
  return Object.values(requests).filter(({ state }) => state === "heard").length;
}

function Words({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="text-center">
      <p className="text-3xl font-semibold tracking-tight">{title}</p>
      <p className="mt-0.5 text-soft">{children}</p>
    </div>
  );
}
