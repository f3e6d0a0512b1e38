"use client";

import { ArrowLeft } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Hero } from "@/components/delegate/hero";
import { LeaveButton } from "@/components/delegate/leave-button";
import { MoreMenu } from "@/components/delegate/more-menu";
import { PresentButton } from "@/components/delegate/present-button";
import { ReadingBar } from "@/components/delegate/reading-bar";
import { useReason } from "@/components/delegate/reason";
import type { Ask } from "@/components/delegate/use-ask";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import type { Reading } from "@/components/delegate/use-reading";
import { useRespond } from "@/components/delegate/use-respond";
import type { Writing } from "@/components/delegate/use-writing";
import { Button, type ButtonProps } from "@/components/ui/button";
import { useViewOf } from "@/lib/client/table-provider";
import type { Mine, MyRequest, SpeechView } from "@/lib/roundtable/view-types";

export interface ActionsProps {
  hero: Hero;
  mine: Mine;
  ask: Ask;
  writing: Writing;
  now: NowOrNever;
  /** The statement is open, and so are its buttons. */
  open: boolean;
  setOpen(open: boolean): void;
  /** A statement waits for its answer. */
  sending: boolean;
  reading: Reading;
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
        <Bar more={<MoreMenu {...props} />}>
          <FirstButton {...props} />
          <WriteButton {...props} />
        </Bar>
      );
    case "no-list":
      return (
        <Bar more={<MoreMenu {...props} />}>
          <RespondButton {...props} />
          <WriteButton {...props} />
        </Bar>
      );
    case "queued":
    case "next":
    case "parked":
    case "frozen":
    case "aside":
      return (
        <Bar more={<MoreMenu {...props} />} leave={<LeaveButton request={hero.request} />}>
          {props.ask.open && <AskButton {...props} again />}
          <div className="grid auto-cols-fr grid-flow-col gap-2.5 max-[22rem]:grid-flow-row">
            {(hero.face === "parked" || (hero.face !== "frozen" && hero.face !== "aside" && hero.expected)) && (
              <PresentButton request={hero.request.id} back={hero.face === "parked"} />
            )}
            <WriteButton {...props} />
          </div>
        </Bar>
      );
    case "floor":
      return <FloorActions request={hero.request} speech={hero.speech} reading={props.reading} />;
    case "invited":
    case "written":
    case "merged":
    case "turned-away":
    case "thanks":
      return (
        <Bar more={<MoreMenu {...props} />}>
          <WriteButton {...props} />
        </Bar>
      );
    default:
      return hero satisfies never;
  }
}

/** Called, the desk wants to know that one is there; speaking, one reads. */
function FloorActions({ request, speech, reading }: { request: MyRequest; speech: SpeechView; reading: Reading }) {
  const expected = speech.state === "called" && request.presentAt === undefined;
  if (!expected && reading.paragraphs.length < 2) return null;
  return <Bar>{expected ? <PresentButton request={request.id} /> : <ReadingBar reading={reading} />}</Bar>;
}

/** Its buttons stand at the foot of the screen, so that what they say on a press opens upward. */
function Bar({ children, more, leave }: { children: ReactNode; more?: ReactNode; leave?: ReactNode }) {
  const t = useTranslations("delegate");
  return (
    <section
      aria-label={t("actions")}
      className="sticky bottom-0 [@media(max-height:28rem)]:static z-10 mt-auto grid gap-2.5 border-t border-line bg-paper px-5.5 pt-3.5 pb-[max(0.875rem,env(safe-area-inset-bottom))] lg:bottom-6 lg:mx-auto lg:mb-6 lg:w-full lg:max-w-2xl lg:grid-cols-2 lg:rounded-2xl lg:border lg:bg-raised lg:py-3.5 [&_[role=tooltip]]:top-auto [&_[role=tooltip]]:bottom-full [&_[role=tooltip]]:mb-1.5"
    >
      <div className="grid gap-2.5 lg:col-span-2 lg:auto-cols-fr lg:grid-flow-col">{children}</div>
      {(more || leave) && (
        <div className="-my-1 flex flex-wrap items-center justify-between gap-x-4 empty:hidden lg:col-span-2">
          {more}
          {leave}
        </div>
      )}
    </section>
  );
}

const wide: ButtonProps = { size: "large", className: "w-full" };

/** A panellist responds before asking for a turn; the turn is then under "More". Without a list there is nothing to ask for. */
function FirstButton(props: ActionsProps) {
  const respond = useRespond(props.mine, props.now);
  const listed = useViewOf((view) => view.table.listed);
  return respond.first || !listed ? <RespondButton {...props} /> : <AskButton {...props} />;
}

function RespondButton({ mine, now }: ActionsProps) {
  const t = useTranslations("delegate.respond");
  const respond = useRespond(mine, now);
  if (!respond.offered) return null;
  return (
    <Button {...wide} look="primary" reason={respond.reason} pending={respond.pending} onClick={respond.send}>
      {t("button")}
    </Button>
  );
}

function AskButton({
  hero,
  ask,
  again = hero.face === "heard" || hero.face === "absent",
}: ActionsProps & { again?: boolean }) {
  const t = useTranslations("delegate.ask");
  const reason = useReason(ask.may);
  const pending = ask.pending || hero.face === "unsent";
  return (
    <Button
      {...wide}
      look="primary"
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
  const owed = hero.face === "invited" || (hero.face === "thanks" && hero.outcome === "invited");
  const only = owed || ["thanks", "turned-away"].includes(hero.face);
  const instead = hero.face === "off-list" || hero.face === "unsent" || hero.face === "turned-away";
  return (
    <Button {...wide} look={only && reason === undefined ? "primary" : "plain"} onClick={() => setOpen(true)}>
      {t(owed ? "now" : instead ? "instead" : "button")}
    </Button>
  );
}

function WriteActions({ writing, setOpen, sending }: ActionsProps) {
  const t = useTranslations("delegate.write");
  const reason = useReason(writing.may);
  const back = () => {
    setOpen(false);
    // This button is about to go, and the focus with it.
    document.getElementById("main")?.focus();
  };
  if (reason !== undefined && !sending) {
    return (
      <Button {...wide} onClick={back}>
        {t("back")}
      </Button>
    );
  }
  // One row: the keyboard of a phone leaves little of the screen.
  return (
    <div className="grid grid-cols-[auto_1fr] gap-2.5">
      <Button size="large" aria-label={t("back")} onClick={back}>
        <ArrowLeft aria-hidden="true" className="size-6 rtl:-scale-x-100" />
      </Button>
      <Button {...wide} look="primary" pending={sending} onClick={writing.send}>
        {t("send")}
      </Button>
    </div>
  );
}
