"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { Skeleton } from "@/components/ui/skeleton";
import { useDraft } from "@/lib/client/drafts";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { Mine, MyStatement } from "@/lib/roundtable/view-types";

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
  return { stored, draft, text: stored ? data : draft, isError };
}

export type OwnText = ReturnType<typeof useOwnText>;

/** One's own text while one speaks, large enough to be read out from a phone. */
export function OwnTextPart({ own }: { own: OwnText }) {
  const t = useTranslations("delegate.text");
  if (!own.stored && own.draft === "") return null;
  const paragraphs = (own.text ?? "").split(/\n+/u).filter((paragraph) => paragraph.trim() !== "");
  return (
    <section aria-labelledby="own-text">
      <h2 id="own-text" className="caps mb-3">
        {t("title")}
        {own.stored
          ? paragraphs.length > 0 && ` · ${t("paragraph", { count: paragraphs.length })}`
          : ` · ${t("draft")}`}
      </h2>
      {own.text === undefined && (own.isError ? <p className="text-soft">{t("failed")}</p> : <Coming />)}
      <Paragraphs stored={own.stored} paragraphs={paragraphs} />
    </section>
  );
}

function Paragraphs({ stored, paragraphs }: { stored: MyStatement | undefined; paragraphs: string[] }) {
  return (
    <div lang={stored?.language} className="grid max-w-prose gap-4 text-[1.3125rem] leading-[1.55]">
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text that is read has a fixed order.
        <p key={index} dir="auto" className="text-start">
          {paragraph}
        </p>
      ))}
    </div>
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
