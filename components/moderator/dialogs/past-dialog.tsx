"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "@/components/moderator/desk-context";
import { type PastEntry, pastEntries, unusedSeconds } from "@/components/moderator/floor/past-entries";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";
import type { PastPointOfOrderView, PastSpeechView } from "@/lib/roundtable/view-types";

/** What the record says of those who spoke, with the points of order between them; every entry can be corrected. */
export function PastDialog() {
  const entries = pastEntries(useView());
  const { close } = useDesk();
  const t = useTranslations("floor.past");
  const c = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title")}
      description={t("text")}
      actions={<Button onClick={close}>{c("close")}</Button>}
    >
      {entries.length === 0 && <p>{t("empty")}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must scroll by keyboard. */}
      <ol tabIndex={0} className="max-h-[55dvh] overflow-y-auto">
        {entries.map((entry) => (
          <li key={idOf(entry)} className="border-t border-line py-2.5 first:border-t-0">
            {entry.is === "speech" ? <Spoken speech={entry.speech} at={entry.at} /> : <Ruled point={entry.point} />}
          </li>
        ))}
      </ol>
    </Dialog>
  );
}

function idOf(entry: PastEntry): string {
  return entry.is === "speech" ? entry.speech.id : entry.point.id;
}

function Spoken({ speech, at }: { speech: PastSpeechView; at: number }) {
  const view = useView();
  const { open, why } = useDesk();
  const { of, locale } = useNames();
  const { timeZone } = useTableAddress();
  const t = useTranslations("floor.past");
  const speaker = view.list.requests[speech.request]?.speaker ?? { anonymous: true };
  return (
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">
        <p>
          <TimeOfDay at={at} seconds className="text-soft" /> <SpeakerName speaker={speaker} />
        </p>
        <p className="text-sm text-soft">
          {t(`outcome.${speech.outcome}`)}
          <Times speech={speech} />
        </p>
        {speech.corrected && (
          <p className="text-sm text-soft">
            <bdi>{t("corrected", { reason: speech.corrected.reason })}</bdi>
          </p>
        )}
      </div>
      <Button
        size="small"
        reason={view.session.state === "published" ? why("PublishRecord") : undefined}
        aria-label={t("correctLabel", { name: of(speaker), time: timeOfDay(locale, at, timeZone) })}
        onClick={() => open({ name: "correct", speech: speech.id })}
      >
        {t("correct")}
      </Button>
    </div>
  );
}

function Times({ speech }: { speech: PastSpeechView }) {
  const t = useTranslations("floor.past");
  const unused = unusedSeconds(speech);
  if (unused === undefined) return null;
  const of = { seconds: minutesAndSeconds(Math.round(speech.seconds)), allotted: minutesAndSeconds(speech.allotted) };
  const time = minutesAndSeconds(Math.abs(unused));
  return (
    <>
      {" · "}
      {t.rich("of", { ...of, ...leftToRight })}
      {unused !== 0 && (
        <>
          {" · "}
          {t.rich(unused > 0 ? "notUsed" : "over", { time, ...leftToRight })}
        </>
      )}
    </>
  );
}

function Ruled({ point }: { point: PastPointOfOrderView }) {
  const t = useTranslations("floor");
  return (
    <>
      <p>
        <TimeOfDay at={point.at} seconds className="text-soft" /> {t("past.point")} ·{" "}
        <SpeakerName speaker={point.speaker} />
      </p>
      <p className="text-sm text-soft">
        <bdi>{t("point.ruled", { ruling: point.ruling })}</bdi>
      </p>
    </>
  );
}
