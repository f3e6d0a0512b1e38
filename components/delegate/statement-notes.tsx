"use client";

import { useTranslations } from "next-intl";
import { speechLength } from "@/components/delegate/speech-length";
import type { Writing } from "@/components/delegate/use-writing";
import { useWords } from "@/components/delegate/words";
import { Button } from "@/components/ui/button";
import { useOtherVersion } from "@/lib/client/drafts";
import type { Mine } from "@/lib/roundtable/view-types";

/** Somebody of the delegation, or oneself on another device, has handed in a text: this one replaces none. */
export function Already({ mine: { statements } }: { mine: Mine }) {
  const t = useTranslations("delegate.write");
  const words = useWords();
  const latest = statements.findLast(({ state }) => state === "submitted" || state === "published");
  if (!latest) return null;
  return <span className="block">{t("already", { time: words.time(latest.at), words: latest.words })}</span>;
}

/** What another window of this device wrote at the same time: neither version is lost before it was looked at. */
export function OtherVersion({ writing }: { writing: Writing }) {
  const t = useTranslations("delegate.write");
  const other = useOtherVersion("statement");
  const exchange = () => {
    other.setText(writing.text);
    writing.setText(other.text);
  };
  return (
    <div role="status" aria-live="polite" className="rounded-xl bg-accent-wash px-4 py-3 empty:hidden">
      {other.text !== "" && (
        <>
          <p>{t("elsewhere", { words: speechLength(other.text, writing.language).words })}</p>
          <div className="mt-2 flex flex-wrap gap-2">
            <Button onClick={exchange}>{t("exchange")}</Button>
            <Button look="quiet" onClick={other.clear}>
              {t("dismissOther")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
