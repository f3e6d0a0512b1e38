"use client";

import { useQuery } from "@tanstack/react-query";
import { AArrowDown, AArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { paragraphId, type Reading } from "@/components/delegate/use-reading";
import { buttonClass } from "@/components/ui/button-class";
import { Skeleton } from "@/components/ui/skeleton";
import { useDraft } from "@/lib/client/drafts";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";

/** What there is to read out: the latest text handed in, else the draft on this device. */
export function useOwnText(mine: Mine, wanted: boolean) {
  const stored = mine.statements.findLast(({ state }) => state === "submitted" || state === "published");
  const draft = useDraft("statement").text.trim();
  const query = statementQuery(useTableAddress(), stored?.id ?? "");
  // Fetched before the turn comes, so that it stands there at once, on a bad line too.
  const { data, isError } = useQuery({
    ...query,
    enabled: wanted && stored !== undefined,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return { stored, draft, text: stored ? data : draft, isError, some: stored !== undefined || draft !== "" };
}

export type OwnText = ReturnType<typeof useOwnText>;

/** One's own text while one speaks, large enough to be read out from a phone; the paragraph that is read stands out. */
export function OwnTextPart({ own, reading }: { own: OwnText; reading: Reading }) {
  const t = useTranslations("delegate.text");
  if (!own.some) return null;
  return (
    <section aria-labelledby="own-text">
      <div className="mb-1 flex min-h-11 items-center justify-between gap-3">
        <h2 id="own-text" className="caps">
          {t("title")}
          <Where own={own} reading={reading} />
        </h2>
        <Sizes reading={reading} />
      </div>
      {own.text === undefined && (own.isError ? <p className="text-soft">{t("failed")}</p> : <Coming />)}
      <Paragraphs language={own.stored?.language} reading={reading} />
    </section>
  );
}

/** "paragraph 3 of 6", and whether it was sent at all. */
function Where({ own, reading: { current, paragraphs } }: { own: OwnText; reading: Reading }) {
  const t = useTranslations("delegate.text");
  const separator = useTranslations("common")("separator");
  const facts = [
    paragraphs.length > 1 && t("place", { place: current + 1, count: paragraphs.length }),
    !own.stored && t("draft"),
  ];
  return facts.flatMap((fact) => (fact ? [separator, fact] : []));
}

const quiet = buttonClass("quiet");

function Sizes({ reading: { smaller, larger } }: { reading: Reading }) {
  const t = useTranslations("delegate.text");
  return (
    <div className="-me-3 flex shrink-0">
      <button type="button" className={quiet} aria-label={t("smaller")} aria-disabled={!smaller} onClick={smaller}>
        <AArrowDown aria-hidden="true" className="size-6" />
      </button>
      <button type="button" className={quiet} aria-label={t("larger")} aria-disabled={!larger} onClick={larger}>
        <AArrowUp aria-hidden="true" className="size-6" />
      </button>
    </div>
  );
}

function Paragraphs({ language, reading }: { language: string | undefined; reading: Reading }) {
  const { paragraphs, current, go, size } = reading;
  return (
    <ol lang={language} className={`grid gap-[0.35em] ${size} leading-[1.5] [&:lang(ar)]:leading-[1.8]`}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read has a fixed order.
        <li key={index} id={paragraphId(index)} className="scroll-mt-62 lg:scroll-mt-72">
          <button
            type="button"
            dir="auto"
            aria-current={index === current ? "step" : undefined}
            onClick={() => go(index)}
            className={`-mx-3 block w-[calc(100%+1.5rem)] rounded-xl px-3 py-[0.2em] text-start transition-colors motion-reduce:transition-none ${index === current ? "text-ink" : "text-soft hover:text-ink"}`}
          >
            {paragraph}
          </button>
        </li>
      ))}
    </ol>
  );
}

function Coming() {
  const t = useTranslations("delegate.text");
  return (
    <>
      <span className="sr-only">{t("loading")}</span>
      <Skeleton className="h-24" />
    </>
  );
}
