"use client";

import { useTranslations } from "next-intl";
import { LeaveButton } from "@/components/delegate/leave-button";
import { isActive, otherRequests } from "@/components/delegate/my-requests";
import { turns } from "@/components/delegate/turns";
import { useWords } from "@/components/delegate/words";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import type { Mine, MyRequest } from "@/lib/roundtable/view-types";

/** The delegation's other requests: the hero holds the nearest, none is hidden. */
export function AlsoMine({ mine }: { mine: Mine }) {
  const t = useTranslations("delegate.also");
  const others = otherRequests(mine);
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="also">
      <h3 id="also" className="caps">
        {t("title")}
      </h3>
      <ul>
        {others.map((request) => (
          <Line key={request.id} request={request} mine={mine} />
        ))}
      </ul>
    </section>
  );
}

function Line({ request, mine }: { request: MyRequest; mine: Mine }) {
  const t = useTranslations("delegate");
  const kind = useSpeechKind();
  const group = request.speakingAs === "group" ? t("asGroup") : mine.delegation?.kind === "group" && t("ask.national");
  const what = kind(request) ?? (group || t("also.turn"));
  return (
    <li className="flex min-h-14 items-center justify-between gap-3 border-line py-1 not-first:border-t">
      <span>
        <b className="block first-letter:uppercase">{what}</b>
        <span className="text-soft" suppressHydrationWarning>
          <Where request={request} />
        </span>
      </span>
      {(request.state === "waiting" || request.state === "parked") && <LeaveButton request={request} />}
    </li>
  );
}

function Where({ request }: { request: MyRequest }) {
  const t = useTranslations("delegate");
  const words = useWords();
  const at = turns(useView(), useNow(5_000)).get(request.id);
  if (request.frozen) return t("hero.frozen.title");
  if (!isActive(request)) {
    const { writeUntil } = request;
    return writeUntil === undefined
      ? t("hero.invited.title")
      : t("hero.invited.titleUntil", { time: words.time(writeUntil) });
  }
  if (request.state === "parked") return t("also.parked");
  if (request.state !== "waiting") return t("hero.floor.caps");
  if (request.position === undefined) return t("also.aside");
  const place = words.place(request.position);
  return at === undefined ? place : `${place} · ${t("hero.queued.around", { time: words.time(at) })}`;
}
