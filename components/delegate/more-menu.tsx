"use client";

import { EllipsisVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { ConfirmDialog } from "@/components/delegate/confirm-dialog";
import type { Hero } from "@/components/delegate/hero";
import { isTurn } from "@/components/delegate/my-requests";
import { ParkDialog } from "@/components/delegate/park-dialog";
import { useReason } from "@/components/delegate/reason";
import { ReplaceDialog } from "@/components/delegate/replace-dialog";
import { SwapDialog } from "@/components/delegate/swap-dialog";
import type { Ask } from "@/components/delegate/use-ask";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import { useRespond } from "@/components/delegate/use-respond";
import { Button } from "@/components/ui/button";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { useViewOf } from "@/lib/client/table-provider";
import type { Mine, MyRequest } from "@/lib/roundtable/view-types";

export interface MoreMenuProps {
  hero: Hero;
  mine: Mine;
  ask: Ask;
  now: NowOrNever;
}

type Step = "park" | "swap" | "replace" | "point" | "reply";

/** Everything that is seldom needed, behind one button; what cannot be done now is grey and says why. */
export function MoreMenu({ hero, mine, ask, now }: MoreMenuProps) {
  const t = useTranslations("delegate.more");
  const [step, setStep] = useState<Step>();
  const close = () => setStep(undefined);
  const trigger = useFocusAfter(step);
  const request = "request" in hero ? hero.request : undefined;
  const items = [...useTurnItems(hero, mine, setStep), ...useRoomItems({ hero, mine, ask, now }, setStep)];
  if (items.length === 0) return <span />;
  return (
    <>
      <Menu
        label={t("label")}
        items={items.map((item, index) => ({ ...item, apart: index > 0 && item.apart }))}
        trigger={
          <Button ref={trigger} look="quiet" size="small">
            <EllipsisVertical aria-hidden="true" className="me-1.5 -ms-1.5 inline size-[1.2em] align-[-0.2em]" />
            {t("button")}
          </Button>
        }
      />
      {request && step === "park" && <ParkDialog request={request.id} close={close} />}
      {request && step === "swap" && <SwapDialog request={request} mine={mine} now={now} close={close} />}
      {request && step === "replace" && <ReplaceDialog request={request.id} mine={mine} now={now} close={close} />}
      {(step === "point" || step === "reply") && <AskFirst step={step} now={now} close={close} />}
    </>
  );
}

/** The line of the menu that opened a dialog is gone when it closes, so the focus goes back to the button. */
function useFocusAfter(step: Step | undefined) {
  const trigger = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useEffect(() => {
    const closed = before.current !== undefined && step === undefined;
    before.current = step;
    if (!closed) return;
    const timer = setTimeout(() => trigger.current?.focus());
    return () => clearTimeout(timer);
  }, [step]);
  return trigger;
}

/** What concerns the turn that waits. */
function useTurnItems(hero: Hero, mine: Mine, choose: (step: Step) => void): MenuItem[] {
  const t = useTranslations("delegate");
  const request = turnOf(hero);
  if (!request) return [];
  const item = (name: "park" | "swap" | "replace", label: string) => ({ name, label, onChoose: () => choose(name) });
  return [
    ...(hero.face === "queued" || hero.face === "next"
      ? [item("park", t("park.button")), item("swap", t("swap.button"))]
      : []),
    ...(mine.colleagues ? [item("replace", t("replace.button"))] : []),
  ];
}

function turnOf(hero: Hero): MyRequest | undefined {
  const waits = hero.face === "queued" || hero.face === "next" || hero.face === "parked" || hero.face === "frozen";
  return waits && isTurn(hero.request) ? hero.request : undefined;
}

/** What may be asked of the chair beside a turn. */
function useRoomItems({ hero, mine, ask, now }: MoreMenuProps, choose: (step: Step) => void): MenuItem[] {
  const t = useTranslations("delegate");
  const { state } = useViewOf((view) => view.session);
  const respond = useRespond(mine, now);
  const mayReply = mine.may.RequestReply ?? "forbidden";
  const reply = useReason(mayReply);
  const point = useReason(mine.may.RaisePointOfOrder ?? "forbidden");
  if (state === "adjourned" || state === "published") return [];
  const standing = turnOf(hero) !== undefined || hero.face === "aside" || respond.first;
  return [
    ...(standing && ask.may === true
      ? [{ name: "ask", label: t("ask.again"), onChoose: ask.open ? ask.send : ask.reveal }]
      : []),
    ...(respond.offered && !(respond.first && isFree(hero))
      ? [{ name: "respond", label: t("respond.button"), reason: respond.reason, onChoose: respond.send }]
      : []),
    // A table without replies does not speak of them.
    ...(mayReply === "no-reply"
      ? []
      : [{ name: "reply", label: t("reply.button"), reason: now.offline ?? reply, onChoose: () => choose("reply") }]),
    {
      name: "point",
      label: t("point.button"),
      reason: now.offline ?? point,
      apart: true,
      onChoose: () => choose("point"),
    },
  ];
}

/** Nothing of this delegation waits: the big buttons ask for the floor. */
function isFree({ face }: Hero): boolean {
  return ["off-list", "no-list", "unsent", "heard", "absent", "withdrawn"].includes(face);
}

/** Both stop or stir the room, so they are asked first. */
function AskFirst({ step, now, close }: { step: "point" | "reply"; now: NowOrNever; close(): void }) {
  const t = useTranslations(`delegate.${step}`);
  const { shown } = useViewOf((view) => view.questions);
  const ask = () =>
    step === "point"
      ? now.send({ type: "RaisePointOfOrder" }, "pointSent")
      : now.send({ type: "RequestReply", questions: shown }, "replySent");
  const words = { title: t("title"), text: t("text"), stay: t("stay"), confirm: t("confirm") };
  return <ConfirmDialog close={close} words={words} reason={now.offline} act={ask} />;
}
