"use client";

import { useTranslations } from "next-intl";
import { TimeField, type useTypedTime } from "@/components/moderator/dialogs/time-field";
import { Chips } from "@/components/moderator/floor/chips";
import { fullMinuteIn } from "@/components/moderator/zone-time";
import { useServerNow, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

const MINUTES = [5, 10, 15, 30];

/** Until when the session is suspended: typed, filled in by one press, or left open. */
export function UntilField({ time, focus = false }: { time: ReturnType<typeof useTypedTime>; focus?: boolean }) {
  const now = useServerNow();
  const { timeZone } = useTableAddress();
  const t = useTranslations("moderate.suspend.until");
  const inWords = useTranslations("moderate.closeList");
  const choices = [
    ...MINUTES.map((minutes) => ({ label: inWords("in", { minutes }), typed: () => inMinutes(minutes) })),
    { label: t("unknown"), typed: () => "" },
  ];
  // In the digits that are read back, whatever those of the page.
  const inMinutes = (minutes: number) => timeOfDay("en", fullMinuteIn(minutes, now()), timeZone);
  return (
    <div className="grid gap-2">
      <TimeField label={t("label")} hint={t("hint")} example="11:20" time={time} focus={focus} />
      <Chips
        label={t("usual")}
        options={choices.map(({ label }) => label)}
        chosen={choices.find(({ typed }) => typed() === time.typed.trim())?.label ?? ""}
        onChoose={(chosen) => time.setTyped(choices.find(({ label }) => label === chosen)?.typed() ?? "")}
      />
    </div>
  );
}
