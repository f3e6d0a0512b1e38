"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Actions } from "@/components/delegate/actions";
import { AlertSwitch } from "@/components/delegate/alert-switch";
import { AlsoMine } from "@/components/delegate/also-mine";
import { Announcer } from "@/components/delegate/announcer";
import { AskPanel } from "@/components/delegate/ask-panel";
import { DelegateHeader } from "@/components/delegate/delegate-header";
import { FloorPart } from "@/components/delegate/floor-part";
import { HeroCard } from "@/components/delegate/hero-card";
import { HeroFrame } from "@/components/delegate/hero-frame";
import { Messages } from "@/components/delegate/messages";
import { OfflineShell } from "@/components/delegate/offline-shell";
import { useOwnText } from "@/components/delegate/own-text";
import { StatementPanel } from "@/components/delegate/statement-panel";
import { SwapProposals } from "@/components/delegate/swap-proposals";
import { TableNow } from "@/components/delegate/table-now";
import { useAlerts } from "@/components/delegate/use-alerts";
import { useAsk } from "@/components/delegate/use-ask";
import { useHero } from "@/components/delegate/use-hero";
import { useNowOrNever } from "@/components/delegate/use-now-or-never";
import { useReading } from "@/components/delegate/use-reading";
import { useSent } from "@/components/delegate/use-sent";
import { useWakeLock } from "@/components/delegate/use-wake-lock";
import { useWriting } from "@/components/delegate/use-writing";
import { WithoutScript } from "@/components/delegate/without-script";
import { Announcement } from "@/components/observer/announcement";
import { PointOfOrder } from "@/components/observer/point-of-order";
import { useMine } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Mine } from "@/lib/roundtable/view-types";

/** A delegate's phone: the three answers on top, what can be done at the foot. `foot` holds what the page adds below. */
export function DelegateScreen({ foot }: { foot: ReactNode }) {
  const mine = useMine();
  const t = useTranslations("delegate");
  return (
    <div className="mx-auto flex min-h-page max-w-md flex-col lg:max-w-5xl">
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
  const time = useNow(2_000);
  const hero = useHero(mine, time);
  const ask = useAsk(mine, hero, time);
  const writing = useWriting(mine);
  const alerts = useAlerts(hero);
  const { sent, tell, dismiss } = useSent();
  const now = useNowOrNever(tell);
  const floor = hero.face === "floor" ? hero : undefined;
  const alerting = ALERTING.has(hero.face);
  const awake = useWakeLock(floor !== undefined || hero.face === "next" || (alerts.on && alerting));
  const own = useOwnText(mine, hero.face === "queued" || hero.face === "next" || floor !== undefined);
  const reading = useReading(floor && own.text, floor?.speech.id);
  const [opened, setOpen] = useState(false);
  const waiting = useWaitingStatements();
  // Whoever has the floor reads and does not write.
  const open = opened && !floor;
  const messages = <Messages sent={sent} dismiss={dismiss} />;
  return (
    <>
      <main id="main" tabIndex={-1} className={`px-5.5 pb-6 outline-none lg:pt-4 ${floor ? reader : columns}`}>
        {/* Always in the same place: what it says when the turn comes must not be the first that it says. */}
        <Announcer hero={hero} />
        {floor ? (
          <FloorPart hero={floor} mine={mine} own={own} reading={reading} messages={messages} />
        ) : (
          <>
            <div className="grid min-w-0 content-start gap-5">
              <PointOfOrder className="rounded-2xl px-5.5 py-4" />
              <HeroCard hero={hero} mine={mine} />
              <SwapProposals requests={mine.requests} now={now} />
              <AlsoMine mine={mine} />
              {messages}
              {!open && ask.open && <AskPanel ask={ask} />}
              {!open && alerting && <AlertSwitch alerts={alerts} awake={awake} />}
              <WithoutScript />
            </div>
            <div className="grid min-w-0 content-start gap-6">
              <Announcement />
              {open ? (
                <StatementPanel writing={writing} waiting={waiting} mine={mine} />
              ) : (
                <TableNow mine={mine} own={false} />
              )}
            </div>
          </>
        )}
      </main>
      <footer className="apart mt-auto flex flex-wrap items-center justify-between gap-x-6 px-5.5 pb-3 text-sm text-soft">
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
        reading={reading}
      />
      <OfflineShell />
    </>
  );
}

const columns = "grid content-start gap-6 lg:grid-cols-2 lg:gap-x-14";
const reader = "lg:mx-auto lg:w-full lg:max-w-3xl";

function useWaitingStatements() {
  const { queued } = useOutbox();
  return queued.flatMap(({ command }) => (command.type === "SubmitStatement" ? [command] : []));
}
