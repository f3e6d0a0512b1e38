"use client";

import { useEffect, useState } from "react";
import { usePageLocale } from "@/components/table/use-page-locale";
import { pageClock, realWait } from "@/lib/client/page-clock";
import { timeOfDay } from "@/lib/i18n/format";

/** What time it is where the meeting is. */
export function MeetingTime({ serverNow, timeZone }: { serverNow: number; timeZone: string }) {
  const locale = usePageLocale();
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const clock = pageClock(serverNow);
    const timer = setInterval(() => setNow(clock.now()), realWait(1_000));
    return () => clearInterval(timer);
  }, [serverNow]);
  return <span className="ltr-figures">{timeOfDay(locale, now, timeZone)}</span>;
}
