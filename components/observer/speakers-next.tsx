"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { ListStateLine } from "@/components/observer/list-state-line";
import { WaitingLine } from "@/components/observer/waiting-line";
import { type PlacedRequest, placedRequests } from "@/components/table/placed-requests";
import { useViewOf } from "@/lib/client/table-provider";
import type { View } from "@/lib/roundtable/view-types";

const NEXT = 3;

/** Who may come next: the list in its order, then the replies and responses that wait for the chair. */
export function speakersNext(list: View["list"]): PlacedRequest[] {
  const aside = (list.aside ?? []).flatMap((id) => list.requests[id] ?? []);
  return [...placedRequests(list), ...aside.map((request) => ({ request }))];
}

/** Those who come next, and everybody else who waits in a disclosure. */
export function SpeakersNext() {
  const t = useTranslations("public");
  const list = useViewOf((view) => view.list);
  const listed = useViewOf((view) => view.table.listed);
  const next = speakersNext(list);
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="caps">{t("next")}</h2>
        <ListStateLine />
      </div>
      {next.length === 0 && <p className="py-2.5 text-soft">{t(listed ? "nobodyWaits" : "unlisted")}</p>}
      <ol>
        <Lines of={next.slice(0, NEXT)} />
      </ol>
      {next.length > NEXT && (
        <Disclosure title={t("more", { count: next.length - NEXT })}>
          <ol start={NEXT + 1}>
            <Lines of={next.slice(NEXT)} />
          </ol>
        </Disclosure>
      )}
    </section>
  );
}

/** A component of its own: what is folded away is not even made. */
function Lines({ of }: { of: PlacedRequest[] }) {
  return of.map((each) => <WaitingLine key={each.request.id} {...each} />);
}
