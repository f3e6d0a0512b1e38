"use client";

import { useTranslations } from "next-intl";
import { inTime } from "@/components/observer/in-time";
import { MeetingTime } from "@/components/observer/meeting-time";
import { useTime } from "@/components/observer/session-face";
import { usePageLocale } from "@/components/table/use-page-locale";
import { useRenderedAt, useTableAddress, useViewOf } from "@/lib/client/table-provider";

/** The time where the meeting is, when interpretation ends, and where to follow. */
export function ScreenFoot({ interpretation, address }: { interpretation?: number; address?: string }) {
  const t = useTranslations("screen");
  const { timeZone } = useTableAddress();
  return (
    <footer className="apart flex shrink-0 items-center justify-between gap-x-8 px-9 pb-4 text-base text-soft portrait:flex-wrap">
      <span className="text-xl">
        <MeetingTime serverNow={useRenderedAt()} timeZone={timeZone} />
      </span>
      <Interpretation left={interpretation} />
      <span className="min-w-0 text-end break-words">
        {address && (
          <>
            {t("follow")} <b className="ltr-figures text-ink">{address}</b>
          </>
        )}
      </span>
    </footer>
  );
}

function Interpretation({ left }: { left?: number }) {
  const t = useTranslations("screen.interpretation");
  const locale = usePageLocale();
  const time = useTime(useViewOf((view) => view.table.endsAt));
  const ended = left === 0;
  return (
    <p
      className={`rounded-lg text-xl font-semibold empty:hidden ${ended ? "bg-ink px-4 py-1.5 text-paper" : "text-ink"}`}
    >
      {left !== undefined && (ended ? t("ended") : t("ends", { time, wait: inTime(locale, left) }))}
    </p>
  );
}
