"use client";

import { type RefObject, useRef, useState } from "react";
import { isActive, mainRequest, mayWrite, owesText } from "@/components/delegate/my-requests";
import { type SpeechLength, speechLength } from "@/components/delegate/speech-length";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useDraft } from "@/lib/client/drafts";
import { useViewOf } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";
import type { Visibility } from "@/lib/roundtable/state";
import type { Mine, View } from "@/lib/roundtable/view-types";

export type Writing = {
  text: string;
  setText(text: string): void;
  language: string;
  setLanguage(language: string): void;
  questions: string[];
  setQuestions(ids: string[]): void;
  visibility: Visibility;
  setVisibility(visibility: Visibility): void;
  length: SpeechLength;
  /** Seconds that this delegation may speak. */
  limit: number;
  may: true | string;
  /** Pressed without a text. */
  empty: boolean;
  /** How many characters there are, where these are more than can be sent. */
  tooMuch: number | undefined;
  /** False where the device keeps no text. */
  kept: boolean;
  /** Where to write; the focus goes there when it cannot be sent. */
  field: RefObject<HTMLTextAreaElement | null>;
  send(): void;
};

/** What the table takes at most (`SubmitStatement`). */
export const MOST_CHARACTERS = 100_000;

/** The statement that is being written. All of it is kept on the device; the text goes only when the table has it. */
export function useWriting(mine: Mine): Writing {
  const order = useViewOf((view) => view.questions.order);
  const limits = useViewOf((view) => view.table.limits);
  const { add } = useOutbox();
  const locale = usePageLocale();
  const text = useDraft("statement");
  const language = useDraft("statement-language");
  const questions = useDraft("statement-questions");
  const visibility = useDraft("statement-visibility");
  const [empty, setEmpty] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const request = mainRequest(mine);
  const bound = request && (isActive(request) || owesText(mine, request)) ? request : undefined;
  const known = order.filter((id) => questions.text.split(" ").includes(id));
  const characters = text.text.trim().length;
  const written = {
    text: text.text,
    language: language.text || locale,
    questions: questions.text === "" ? (bound?.questions ?? []) : known,
    visibility: (visibility.text as Visibility) || usualVisibility(mine),
  };
  return {
    ...written,
    setText: text.setText,
    setLanguage: language.setText,
    // A blank stands for "none chosen", which is not the same as never asked.
    setQuestions: (ids) => questions.setText(ids.join(" ") || " "),
    setVisibility: visibility.setText,
    length: speechLength(written.text, written.language),
    limit: bound?.limit ?? limitOf(limits, mine),
    may: mayWrite(mine),
    empty: empty && written.text.trim() === "",
    tooMuch: characters > MOST_CHARACTERS ? characters : undefined,
    kept: text.kept,
    field,
    send() {
      setEmpty(true);
      if (characters === 0 || characters > MOST_CHARACTERS) return field.current?.focus();
      add({ type: "SubmitStatement", ...written, ...(bound && { request: bound.id }) });
    },
  };
}

/** A protected speaker's text stays without a name unless she says otherwise (domain brief, §6). */
function usualVisibility({ delegation }: Mine): Visibility {
  return delegation?.nameProtected ? "nameless" : "public";
}

function limitOf(limits: View["table"]["limits"], { delegation, participant }: Mine): number {
  if (participant.panellist) return limits.panellist;
  if (!delegation) return limits.state;
  switch (delegation.kind) {
    case "group":
      return limits.group;
    case "observer-state":
    case "observer-organization":
    case "igo":
    case "un-entity":
      return limits.observer;
    case "ngo":
    case "private-sector":
    case "academia":
    case "other":
      return limits.stakeholder;
    case "state":
      return limits.state;
    default:
      return delegation.kind satisfies never;
  }
}
