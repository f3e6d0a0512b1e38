import { useTranslations } from "next-intl";
import { SpeakerPrinted } from "@/components/print/speaker-printed";
import type { Printed } from "@/components/print/speakers-sheet";
import { useClock } from "@/components/print/use-clock";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";

/** Who has the floor at the moment of printing, and since when: what a stopwatch must go on from. */
export function OnTheFloor({ view, timeZone }: Printed) {
  const t = useTranslations("print");
  const separator = useTranslations("common")("separator");
  const clock = useClock(timeZone);
  const { speech } = view.floor;
  const request = requestOnTheFloor(view);
  if (!speech || !request) return null;
  const { startedAt, allotted } = speech.clock;
  const since = startedAt === undefined ? "calledAt" : "startedAt";
  return (
    <section>
      <h2 className="text-[1rem] font-semibold">{t("onTheFloor")}</h2>
      <p className="mt-1">
        <SpeakerPrinted request={request} />
      </p>
      <p>
        {t.rich(since, { ...leftToRight, time: clock(startedAt ?? speech.calledAt, true) })}
        {separator}
        {t("list.limit")} <span className="ltr-figures">{minutesAndSeconds(allotted)}</span>
      </p>
    </section>
  );
}
