"use client";

import { useTranslations } from "next-intl";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import { useWords } from "@/components/delegate/words";
import { placedRequests } from "@/components/table/placed-requests";
import { useSpeakerName } from "@/components/table/speaker-name";
import { Button } from "@/components/ui/button";
import { useViewOf } from "@/lib/client/table-provider";
import type { MyRequest } from "@/lib/roundtable/view-types";

type Swap = NonNullable<MyRequest["swaps"]>[number];

/** What others propose to us, and what we have proposed. */
export function SwapProposals({ requests, now }: { requests: MyRequest[]; now: NowOrNever }) {
  const swaps = requests.flatMap((request) => (request.swaps ?? []).map((swap) => ({ request, swap })));
  return (
    <div role="status" aria-live="polite" aria-atomic="false" className="grid gap-3 empty:hidden">
      {swaps.map(({ request, swap }) => (
        <Proposal key={`${swap.with}${swap.mine}`} request={request} swap={swap} now={now} />
      ))}
    </div>
  );
}

function Proposal({ request, swap, now }: { request: MyRequest; swap: Swap; now: NowOrNever }) {
  const t = useTranslations("delegate.swap");
  const words = useWords();
  const nameOf = useSpeakerName();
  const list = useViewOf((view) => view.list);
  const place = placedRequests(list).find((each) => each.request.id === swap.with)?.place;
  const name = nameOf({ names: swap.names });
  const effect = { from: words.place(request.position ?? 0), to: words.place(place ?? 0) };
  return (
    <section className="rounded-2xl border border-accent px-5.5 py-4">
      <h3 className="font-semibold">
        {t.rich(swap.mine ? "yours" : "theirs", { name, bdi: (chunks) => <bdi>{chunks}</bdi> })}
      </h3>
      {request.position !== undefined && place !== undefined && <p className="text-soft">{t("effect", effect)}</p>}
      <div className="mt-3 flex flex-wrap gap-2.5">
        <Answers request={request.id} swap={swap} now={now} />
      </div>
    </section>
  );
}

function Answers({ request, swap, now: { send, pending, offline } }: { request: string; swap: Swap; now: NowOrNever }) {
  const t = useTranslations("delegate.swap");
  const both = { request, with: swap.with };
  const declining = pending.has("DeclineSwap");
  if (swap.mine) {
    return (
      <Button pending={declining} reason={offline} onClick={() => send({ type: "DeclineSwap", ...both })}>
        {t("takeBack")}
      </Button>
    );
  }
  return (
    <>
      <Button
        look="primary"
        pending={pending.has("AcceptSwap")}
        reason={offline}
        onClick={() => send({ type: "AcceptSwap", ...both }, "swapMade")}
      >
        {t("accept")}
      </Button>
      <Button pending={declining} reason={offline} onClick={() => send({ type: "DeclineSwap", ...both })}>
        {t("decline")}
      </Button>
    </>
  );
}
