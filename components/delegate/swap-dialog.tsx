"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type SwapPartner, swapPartners } from "@/components/delegate/swaps";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import { useWords } from "@/components/delegate/words";
import { SpeakerName } from "@/components/table/speaker-name";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import type { Mine, MyRequest } from "@/lib/roundtable/view-types";

interface SwapDialogProps {
  request: MyRequest;
  mine: Mine;
  now: NowOrNever;
  close(): void;
}

/** Offers one's own place for that of another; says what would change, and that nothing does before the other agrees. */
export function SwapDialog({ close, ...form }: SwapDialogProps) {
  const t = useTranslations("delegate.swap");
  return (
    <Dialog open onOpenChange={(next) => !next && close()} title={t("title")} description={t("text")}>
      <Form {...form} close={close} />
    </Dialog>
  );
}

function Form({ request, mine, now, close }: SwapDialogProps) {
  const t = useTranslations("delegate.swap");
  const partners = swapPartners(useView(), mine, useNow(5_000));
  const [chosen, setChosen] = useState<string>();
  const partner = partners.find((each) => each.request.id === chosen);
  const propose = () => {
    if (!partner) return;
    now.send({ type: "ProposeSwap", request: request.id, with: partner.request.id }, "swapSent");
    close();
  };
  const reason = partners.length === 0 ? t("nobody") : partner ? now.offline : t("choose");
  return (
    <div className="grid gap-5">
      {partners.length === 0 && <p>{t("nobody")}</p>}
      <Choice
        legend={t("with")}
        name="swap-with"
        pick="one"
        options={partners.map((each) => ({
          value: each.request.id,
          label: <SpeakerName speaker={each.request.speaker} />,
          hint: <Effect from={request.position} partner={each} />,
        }))}
        value={chosen ? [chosen] : []}
        onChange={([one]) => setChosen(one)}
      />
      <div className="sticky -bottom-6 -mx-6 -mb-6 grid bg-raised px-6 py-3.5">
        <Button look="primary" size="large" reason={reason} onClick={propose}>
          {t("propose")}
        </Button>
      </div>
    </div>
  );
}

/** "You: 4th → 2nd, around 11:20" */
function Effect({ from = 0, partner: { place, at } }: { from?: number; partner: SwapPartner }) {
  const t = useTranslations("delegate");
  const words = useWords();
  const effect = t("swap.effect", { from: words.place(from), to: words.place(place) });
  return (
    <span suppressHydrationWarning>
      {at === undefined ? effect : `${effect} · ${t("hero.queued.around", { time: words.time(at) })}`}
    </span>
  );
}
