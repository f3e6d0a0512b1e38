"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Actions } from "@/components/delegate/actions";
import { AlertSwitch } from "@/components/delegate/alert-switch";
import { AlsoMine } from "@/components/delegate/also-mine";
import { Announcer } from "@/components/delegate/announcer";
import { AskPanel } from "@/components/delegate/ask-panel";
import { DelegateHeader } from "@/components/delegate/delegate-header";
import { HeroCard } from "@/components/delegate/hero-card";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { Messages } from "@/components/delegate/messages";
import { OwnTextPart, useOwnText } from "@/components/delegate/own-text";
import { StatementPanel } from "@/components/delegate/statement-panel";
import { SwapProposals } from "@/components/delegate/swap-proposals";
import { TableNow } from "@/components/delegate/table-now";
import { useAlerts } from "@/components/delegate/use-alerts";
import { useAsk } from "@/components/delegate/use-ask";
import { useHero } from "@/components/delegate/use-hero";
import { useNowOrNever } from "@/components/delegate/use-now-or-never";
import { useSent } from "@/components/delegate/use-sent";
import { useWriting } from "@/components/delegate/use-writing";
import { WithoutScript } from "@/components/delegate/without-script";
import { Announcement } from "@/components/observer/announcement";
import { PointOfOrder } from "@/components/observer/point-of-order";
import { useMine } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Mine } from "@/lib/roundtable/view-types";

/** A delegate's phone: the three answers on top, what can be done at the foot. `foot` holds what the page adds below. */
export function DelegateScreen({ foot }: { foot: ReactNode }) {
  const mine = useMine();
  const t = useTranslations("delegate");
  return (
    <div className="mx-auto flex min-h-dvh max-w-md flex-col lg:max-w-5xl">
      <DelegateHeader delegation={mine?.delegation} />
      {mine && !mine.unseated ? (
        <Seated mine={mine} foot={foot} />
      ) : (
        <main id="main" tabIndex={-1} className="px-5.5 py-5 outline-none">
          <HeroFrame caps={t("refused.notSeated.caps")} title={t("refused.notSeated.title")} />
        </main>
      )}
    </div>
  );
}

const ALERTING = new Set(["off-list", "unsent", "queued", "next", "parked", "aside"]);

function Seated({ mine, foot }: { mine: Mine; foot: ReactNode }) {
  const hero = useHero(mine);
  const ask = useAsk(mine, hero);
  const writing = useWriting(mine);
  const alerts = useAlerts(hero);
  const { sent, tell, dismiss } = useSent();
  const now = useNowOrNever(tell);
  const own = useOwnText(mine, hero.face === "queued" || hero.face === "next" || hero.face === "floor");
  const [opened, setOpen] = useState(false);
  const waiting = useWaitingStatements();
  // Whoever has the floor reads and does not write.
  const open = opened && hero.face !== "floor";
  return (
    <>
      <main
        id="main"
        tabIndex={-1}
        className="grid content-start gap-6 px-5.5 pb-6 outline-none lg:grid-cols-2 lg:grid-rows-[auto_1fr] lg:gap-x-14 lg:pt-4"
      >
        <div className="grid min-w-0 content-start gap-5">
          {/* On the floor the card itself says it; a screen reader hears it here. */}
          <PointOfOrder className={hero.face === "floor" ? "sr-only" : "rounded-2xl px-5.5 py-4"} />
          <HeroCard hero={hero} mine={mine} />
          <SwapProposals requests={mine.requests} now={now} />
          <AlsoMine mine={mine} />
          <Announcer hero={hero} />
          <Messages sent={sent} dismiss={dismiss} />
          {!open && ask.open && <AskPanel ask={ask} />}
          <WithoutScript />
        </div>
        <div className="grid min-w-0 content-start gap-6 lg:row-span-2">
          {hero.face === "floor" && <OwnTextPart own={own} />}
          <Announcement />
          {open ? (
            <StatementPanel writing={writing} waiting={waiting} mine={mine} />
          ) : (
            <TableNow mine={mine} own={hero.face === "floor"} />
          )}
        </div>
        {!open && ALERTING.has(hero.face) && <AlertSwitch alerts={alerts} />}
      </main>
      <footer className="mt-auto flex flex-wrap items-center justify-between gap-x-6 px-5.5 pb-3 text-sm text-soft">
        {foot}
      </footer>
      <Actions
        hero={hero}
        mine={mine}
        ask={ask}
        writing={writing}
        now={now}
        open={open}
        setOpen={setOpen}
        sending={waiting.length > 0}
      />
    </>
  );
}

function useWaitingStatements() {
  const { queued } = useOutbox();
  return queued.flatMap(({ command }) => (command.type === "SubmitStatement" ? [command] : []));
}
