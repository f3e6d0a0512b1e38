import { usePageLocale } from "@/components/table/use-page-locale";
import { timeOfDay } from "@/lib/i18n/format";

/** Times of the day on the meeting's clock, in server components too. */
export function useClock(timeZone: string): (at: number, seconds?: boolean) => string {
  const locale = usePageLocale();
  return (at, seconds = false) => timeOfDay(locale, at, timeZone, seconds);
}
