"use client";

import { useState } from "react";
import type { Hero } from "@/components/delegate/hero";
import { capacities, mayAsk } from "@/components/delegate/my-requests";
import { useViewOf } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import { listStateAt } from "@/lib/roundtable/clock";
import type { SpeakingAs } from "@/lib/roundtable/state";
import type { Mine } from "@/lib/roundtable/view-types";

export type Ask = {
  questions: string[];
  chooseQuestions(ids: string[]): void;
  speakingAs: SpeakingAs;
  chooseSpeakingAs(as: SpeakingAs): void;
  /** The capacities to choose from; one means there is nothing to choose. */
  capacities: SpeakingAs[];
  /** True, or the code of the refusal. */
  may: true | string;
  /** The list has closed: the request reaches the desk as one that came late. */
  closed: boolean;
  /** Is the choice of questions on the page? Whoever spoke already opens it first. */
  open: boolean;
  reveal(): void;
  pending: boolean;
  send(): void;
};

/** Asking for the floor: the questions on the screens are chosen beforehand, so that one press is enough. */
export function useAsk(mine: Mine, hero: Hero, now: number): Ask {
  const questions = useViewOf((view) => view.questions);
  const list = useViewOf((view) => view.list.state);
  const closesAt = useViewOf((view) => view.list.closesAt ?? null);
  const { add, queued } = useOutbox();
  const [chosen, setChosen] = useState<string[]>();
  const [as, setAs] = useState<SpeakingAs>();
  const [revealed, setRevealed] = useState(false);
  const free = capacities(mine).filter((each) => mayAsk(mine, each) !== "already-on-list");
  const speakingAs = as && free.includes(as) ? as : (free[0] ?? capacities(mine)[0] ?? "national");
  const picked = chosen ?? questions.shown;
  const may = mayAsk(mine, speakingAs);
  return {
    questions: questions.order.filter((id) => picked.includes(id)),
    chooseQuestions: setChosen,
    speakingAs,
    chooseSpeakingAs: setAs,
    capacities: free,
    may,
    closed: listStateAt({ state: list, closesAt }, now) === "closed",
    open: may === true && (revealed || hero.face === "off-list"),
    reveal: () => setRevealed(true),
    pending: queued.some(({ command }) => command.type === "RequestFloor"),
    send() {
      const ids = questions.order.filter((id) => picked.includes(id));
      add({ type: "RequestFloor", questions: ids, speakingAs });
      setChosen(undefined);
      setRevealed(false);
    },
  };
}
