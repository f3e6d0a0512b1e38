"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { ListStateLine } from "@/components/observer/list-state-line";
import { WaitingLine } from "@/components/observer/waiting-line";
import { useView } from "@/lib/client/table-provider";

const NEXT = 3;

/** Those who come next, and everybody else who waits in a disclosure. */
export function SpeakersNext() {
  const t = useTranslations("public");
  const { list, questions } = useView();
  const waiting = list.order.flatMap((id) => list.requests[id] ?? []);
  const lines = waiting.map((request, index) => (
    <WaitingLine key={request.id} request={request} place={index + 1} questions={questions.items} />
  ));
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="caps">{t("next")}</h2>
        <ListStateLine />
      </div>
      {lines.length === 0 && <p className="py-2.5 text-soft">{t("nobodyWaits")}</p>}
      <ol>{lines.slice(0, NEXT)}</ol>
      {lines.length > NEXT && (
        <Disclosure title={t("more", { count: lines.length - NEXT })}>
          <ol start={NEXT + 1}>{lines.slice(NEXT)}</ol>
        </Disclosure>
      )}
    </section>
  );
}
