"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { secondsToRead, speechLength } from "@/components/delegate/speech-length";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { useDraft } from "@/lib/client/drafts";
import type { Mine, MyStatement } from "@/lib/roundtable/view-types";

/** The third answer: what becomes of me if the meeting ends first. */
export function IfTimeRunsOut({ mine, unlikely = false }: { mine: Mine; unlikely?: boolean }) {
  const t = useTranslations("delegate.timeOut");
  return (
    <p>
      {unlikely && <b className="text-ink">{t("unlikely")} </b>}
      <Text mine={mine} />
    </p>
  );
}

/** The turn is over: only what the table holds is left to tell. */
export function TextHeld({ mine }: { mine: Mine }) {
  const t = useTranslations("delegate.timeOut");
  const stored = storedText(mine);
  return stored && <p>{t.rich("held", held(stored))}</p>;
}

function storedText({ statements }: Mine): MyStatement | undefined {
  return statements.findLast(({ state }) => state === "submitted" || state === "published");
}

const b = (chunks: ReactNode) => <b className="text-ink">{chunks}</b>;

function held({ words }: MyStatement) {
  return { words, time: minutesAndSeconds(secondsToRead(words)), b };
}

function Text({ mine }: { mine: Mine }) {
  const t = useTranslations("delegate.timeOut");
  const draft = speechLength(useDraft("statement").text, "en");
  const stored = storedText(mine);
  if (stored) return t.rich("stored", held(stored));
  return draft.words > 0 ? t.rich("draft", { words: draft.words, b }) : t("none");
}
