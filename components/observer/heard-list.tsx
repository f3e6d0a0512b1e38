"use client";

import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/observer/disclosure";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useViewOf } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";
import type { RequestView, View } from "@/lib/roundtable/view-types";

/** The requests that were heard, in the order in which they were made: the public view does not say when each spoke. */
export function heardRequests({ requests }: View["list"]) {
  return Object.values(requests)
    .filter(({ state }) => state === "heard")
    .sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

/** Who was heard, with the questions. */
export function HeardList() {
  const t = useTranslations("public");
  const locale = usePageLocale();
  const heard = heardRequests(useViewOf((view) => view.list));
  return (
    <Disclosure title={t("heard")} count={numeral(locale, heard.length)}>
      {heard.length === 0 && <p className="text-soft">{t("nobodyHeard")}</p>}
      <ul>
        {heard.map((request) => (
          <HeardLine key={request.id} request={request} />
        ))}
      </ul>
    </Disclosure>
  );
}

function HeardLine({ request }: { request: RequestView }) {
  const t = useTranslations("table.question");
  const kind = useSpeechKind();
  const questions = useViewOf((view) => view.questions.items);
  const numbers = request.questions.flatMap((id) => questions[id]?.number ?? []);
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 border-line py-2 not-first:border-t">
      <SpeakerName speaker={request.speaker} />
      <span className="flex gap-2 text-sm text-soft">
        {kind(request)}
        {numbers.map((number) => (
          <span key={number}>{t("short", { number })}</span>
        ))}
      </span>
    </li>
  );
}
