"use client";

import { ChevronUp } from "lucide-react";
import { useTranslations } from "next-intl";
import type { Reading } from "@/components/delegate/use-reading";
import { buttonClass } from "@/components/ui/button-class";

const large = buttonClass("plain", "large");

/** Steps through one's own text with a thumb, without looking for the place. */
export function ReadingBar({ reading: { paragraphs, current, go } }: { reading: Reading }) {
  const t = useTranslations("delegate.text");
  const last = current >= paragraphs.length - 1;
  return (
    <div className="grid grid-cols-[auto_1fr] gap-2.5">
      <button
        type="button"
        className={large}
        aria-label={t("previous")}
        aria-disabled={current === 0}
        onClick={() => current > 0 && go(current - 1)}
      >
        <ChevronUp aria-hidden="true" className="size-6" />
      </button>
      <button type="button" className={large} aria-disabled={last} onClick={() => !last && go(current + 1)}>
        {t("next")}
      </button>
    </div>
  );
}
