"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useView } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** The requests that were heard, in the order in which they were made: the public view does not say when each spoke. */
export function heardRequests({ requests }: View["list"]) {
  return Object.values(requests)
    .filter(({ state }) => state === "heard")
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** Who was heard, with the questions. */
export function HeardList() {
  const t = useTranslations();
  const locale = usePageLocale();
  const { list, questions } = useView();
  const heard = heardRequests(list);
  const kind = useSpeechKind();
  return (
    <Disclosure title={t("public.heard")} count={numeral(locale, heard.length)}>
      {heard.length === 0 && <p className="text-soft">{t("public.nobodyHeard")}</p>}
      <ul>
        {heard.map((request) => (
          <li
            key={request.id}
            className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2 not-first:border-t"
          >
            <SpeakerName speaker={request.speaker} />
            <span className="flex gap-2 text-sm text-soft">
              {kind(request)}
              {request.questions.map((id) => {
                const number = questions.items[id]?.number;
                return number && <span key={id}>{t("table.question.short", { number })}</span>;
              })}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
