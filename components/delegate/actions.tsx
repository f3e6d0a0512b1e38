"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Hero } from "@/components/delegate/hero";
import { LeaveButton } from "@/components/delegate/leave-button";
import { useReason } from "@/components/delegate/reason";
import type { Ask } from "@/components/delegate/use-ask";
import type { Writing } from "@/components/delegate/use-writing";
import { Button, type ButtonProps } from "@/components/ui/button";

export interface ActionsProps {
  hero: Hero;
  ask: Ask;
  writing: Writing;
  /** The statement is open, and so are its buttons. */
  open: boolean;
  setOpen(open: boolean): void;
  /** A statement waits for its answer. */
  sending: boolean;
}

/** What can be done now, within reach of a thumb. */
export function Actions(props: ActionsProps) {
  const { hero, open } = props;
  if (open) return <Bar>{<WriteActions {...props} />}</Bar>;
  switch (hero.face) {
    case "off-list":
    case "unsent":
    case "heard":
    case "absent":
    case "withdrawn":
      return (
        <Bar>
          <AskButton {...props} />
          <WriteButton {...props} />
        </Bar>
      );
    case "queued":
    case "next":
    case "parked":
      return (
        <Bar>
          <WriteButton {...props} />
          <div className="flex flex-wrap items-center justify-between gap-x-4">
            {props.ask.may === true ? <AskButton {...props} quiet /> : <span />}
            <LeaveButton request={hero.request.id} />
          </div>
        </Bar>
      );
    case "floor":
      return null;
    case "written":
    case "merged":
    case "turned-away":
    case "thanks":
      return (
        <Bar>
          <WriteButton {...props} />
        </Bar>
      );
    default:
      return hero satisfies never;
  }
}

/** Its buttons stand at the foot of the screen, so that what they say on a press opens upward. */
function Bar({ children }: { children: ReactNode }) {
  return (
    <div className="sticky bottom-0 z-10 mt-auto grid gap-2.5 border-t border-line bg-paper px-5.5 pt-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] lg:bottom-6 lg:mx-auto lg:mb-6 lg:w-full lg:max-w-2xl lg:grid-cols-2 lg:rounded-2xl lg:border lg:bg-raised lg:py-3.5 lg:*:only:col-span-2 [&_[role=tooltip]]:top-auto [&_[role=tooltip]]:bottom-full [&_[role=tooltip]]:mb-1.5">
      {children}
    </div>
  );
}

const wide: ButtonProps = { size: "large", className: "w-full" };

function AskButton({ hero, ask, quiet = false }: ActionsProps & { quiet?: boolean }) {
  const t = useTranslations("delegate.ask");
  const reason = useReason(ask.may);
  const again = hero.face === "heard" || hero.face === "absent" || quiet;
  const look = quiet ? ({ look: "quiet", size: "small" } as const) : ({ ...wide, look: "primary" } as const);
  const pending = ask.pending || hero.face === "unsent";
  return (
    <Button
      {...look}
      reason={pending ? undefined : reason}
      pending={pending}
      onClick={ask.open ? ask.send : ask.reveal}
    >
      {t(ask.closed ? "chair" : again ? "again" : "button")}
    </Button>
  );
}

function WriteButton({ hero, writing, setOpen }: ActionsProps) {
  const t = useTranslations("delegate.write");
  const reason = useReason(writing.may);
  const only = ["thanks", "turned-away", "absent"].includes(hero.face);
  const instead = hero.face === "off-list" || hero.face === "unsent" || hero.face === "turned-away";
  return (
    <Button {...wide} look={only && reason === undefined ? "primary" : "plain"} onClick={() => setOpen(true)}>
      {t(instead ? "instead" : "button")}
    </Button>
  );
}

function WriteActions({ writing, setOpen, sending }: ActionsProps) {
  const t = useTranslations("delegate.write");
  const reason = useReason(writing.may);
  return (
    <>
      {(reason === undefined || sending) && (
        <Button {...wide} look="primary" pending={sending} onClick={writing.send}>
          {t("send")}
        </Button>
      )}
      <Button {...wide} onClick={() => setOpen(false)}>
        {t("back")}
      </Button>
    </>
  );
}
