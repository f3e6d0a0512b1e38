"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { inWriting, unheard } from "@/components/moderator/list/unheard";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView } from "@/lib/client/table-provider";

/** Who hands in instead of speaking, and whose text is still awaited. */
export function InWriting() {
  const all = inWriting(useView());
  const t = useTranslations("list.writing");
  if (all.length === 0) return null;
  const texts = all.filter(({ text }) => text).length;
  return (
    <section aria-labelledby="in-writing-title" className="mt-4 border-t border-line pt-3 pb-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id="in-writing-title" className="caps">
          {t("title")}
        </h3>
        <span className="text-sm text-soft">{t("count", { texts, count: all.length })}</span>
      </div>
      <ul>
        {all.map(({ request, text }) => (
          <li key={request.id} className="flex flex-wrap items-baseline justify-between gap-x-3 py-1">
            <SpeakerName speaker={request.speaker} />
            <span className="text-sm text-faint">
              {text ? t("text") : t("none")}
              {!text && request.writeUntil !== undefined && (
                <> · {t.rich("until", { time: () => <TimeOfDay at={request.writeUntil ?? 0} /> })}</>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Everybody who asked and was not heard, in one press. */
export function InviteUnheard() {
  const view = useView();
  const { open } = useActs();
  const t = useTranslations("list.writing");
  const waiting = unheard(view);
  if (waiting.length === 0) return null;
  return (
    <DeskButton
      size="small"
      look="quiet"
      shortcut="W"
      className="-mx-3 mt-1"
      onPress={() => open({ name: "unheard", requests: waiting.map(({ request }) => request.id) })}
    >
      {t("invite", { count: waiting.length })}
    </DeskButton>
  );
}
