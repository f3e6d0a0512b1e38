"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { EntryWhy } from "@/components/moderator/list/entry-why";
import { useNames } from "@/components/moderator/names";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useViewOf } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

/** Replies and responses of panellists: no turns, so they wait beside the list for the chair to call them. */
export function Aside() {
  const { aside = [], requests } = useViewOf((view) => view.list);
  const t = useTranslations("list.aside");
  const waiting = aside.flatMap((id) => requests[id] ?? []);
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="aside-title">
      <h3 id="aside-title" className="sr-only">
        {t("title")}
      </h3>
      <ul>
        {waiting.map((request) => (
          <Line key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Line({ request }: { request: RequestView }) {
  const { act, open } = useActs();
  const { of } = useNames();
  const kind = useSpeechKind();
  const t = useTranslations("list.aside");
  const name = of(request.speaker);
  return (
    <li className="py-1">
      <SpeakerName speaker={request.speaker} /> <span className="text-sm text-soft">{kind(request)}</span>
      <span className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline">
        <span className="flex min-w-0">
          <EntryWhy request={request} elsewhere={[]} whole={false} />
        </span>
        <DeskButton
          size="small"
          look="quiet"
          command="CallSpeaker"
          className="-my-1.5"
          aria-label={t("callLabel", { name })}
          onPress={() => act({ type: "CallSpeaker", request: request.id })}
        >
          {t("call")}
        </DeskButton>
        <DeskButton
          size="small"
          look="quiet"
          command="WithdrawRequest"
          className="-my-1.5 -me-3"
          aria-label={t("withdrawLabel", { name })}
          onPress={() => open({ name: "withdraw", request: request.id })}
        >
          {t("withdraw")}
        </DeskButton>
      </span>
    </li>
  );
}
