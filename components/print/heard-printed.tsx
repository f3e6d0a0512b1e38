import { useTranslations } from "next-intl";
import { SpeakerPrinted } from "@/components/print/speaker-printed";
import type { Printed } from "@/components/print/speakers-sheet";
import { useClock } from "@/components/print/use-clock";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import type { PastSpeechView, RequestView } from "@/lib/roundtable/view-types";

const HEAD = "border-b border-ink py-1 pe-3 text-start font-semibold";
const CELL = "border-b border-line py-1 pe-3 align-top";

/** Who was heard already, in the order of the calls. */
export function HeardPrinted({ view, timeZone }: Printed) {
  const t = useTranslations("print.heard");
  const heard = (view.speeches?.order ?? []).flatMap((id) => {
    const speech = view.speeches?.items[id];
    const request = speech && view.list.requests[speech.request];
    return speech?.outcome === "heard" && request ? [{ speech, request }] : [];
  });
  return (
    <section>
      <h2 id={`heard-${view.table.number}`} className="text-[1rem] font-semibold">
        {t("title")}
      </h2>
      {heard.length === 0 ? (
        <p className="mt-1">{t("none")}</p>
      ) : (
        <table aria-labelledby={`heard-${view.table.number}`} className="mt-1 w-full border-collapse">
          <thead>
            <tr>
              {(["at", "speaker", "spoke", "limit"] as const).map((column) => (
                <th key={column} scope="col" className={HEAD}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {heard.map((one) => (
              <Row key={one.speech.id} timeZone={timeZone} {...one} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type RowProps = { speech: PastSpeechView; request: RequestView; timeZone: string };

function Row({ speech, request, timeZone }: RowProps) {
  const clock = useClock(timeZone);
  return (
    <tr>
      <td className={CELL}>
        <span className="ltr-figures">{clock(speech.startedAt ?? speech.calledAt)}</span>
      </td>
      <th scope="row" className={`${CELL} w-full text-start font-normal`}>
        <SpeakerPrinted request={request} />
      </th>
      <td className={CELL}>
        <span className="ltr-figures">{minutesAndSeconds(speech.seconds)}</span>
      </td>
      <td className={CELL}>
        <span className="ltr-figures">{minutesAndSeconds(speech.allotted)}</span>
      </td>
    </tr>
  );
}
