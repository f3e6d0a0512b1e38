import { useTranslations } from "next-intl";
import { SpeakerPrinted } from "@/components/print/speaker-printed";
import type { Printed } from "@/components/print/speakers-sheet";
import { useClock } from "@/components/print/use-clock";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { usePageLocale } from "@/components/table/use-page-locale";
import { numeral } from "@/lib/i18n/format";
import { estimates, isReached } from "@/lib/roundtable/schedule";
import type { RequestView } from "@/lib/roundtable/view-types";

type Entry = { request: RequestView; place: number | undefined; startsAt: number | undefined };

/** The list of speakers in its order with room for notes, then the replies and responses that wait for the chair. */
export function WaitingPrinted(printed: Printed) {
  const t = useTranslations("print");
  const { view, now } = printed;
  const { list } = view;
  const starts = estimates(view, now);
  const entry = (id: string, place?: number): Entry[] => {
    const request = list.requests[id];
    return request ? [{ request, place, startsAt: starts.get(id) }] : [];
  };
  const entries = list.order.flatMap((id, index) => entry(id, index + 1));
  const past = entries.findIndex(
    ({ request, startsAt }) => startsAt !== undefined && !isReached(view, startsAt, request.limit),
  );
  const id = (part: string) => `${part}-${view.table.number}`;
  const aside = (list.aside ?? []).flatMap((id) => entry(id));
  return (
    <>
      <section>
        <h2 id={id("list")} className="text-[1rem] font-semibold">
          {t("list.title")}
        </h2>
        {entries.length === 0 ? (
          <p className="mt-1">{t("list.none")}</p>
        ) : (
          <Waiting {...printed} title={id("list")} entries={entries} fitting={past < 0 ? entries.length : past} />
        )}
      </section>
      {aside.length > 0 && (
        <section>
          <h2 id={id("aside")} className="text-[1rem] font-semibold">
            {t("aside")}
          </h2>
          <Waiting {...printed} title={id("aside")} entries={aside} fitting={aside.length} />
        </section>
      )}
    </>
  );
}

const HEAD = "border-b border-ink py-1 pe-1.5 sm:pe-3 print:pe-3 text-start align-bottom font-semibold";
// For the pen: on a phone there is none.
const NOTES = "max-sm:hidden print:table-cell";

/** `title`: the id of the heading that names the table. */
function Waiting({
  title,
  entries,
  fitting,
  ...printed
}: Printed & { title: string; entries: Entry[]; fitting: number }) {
  const t = useTranslations("print.list");
  const columns = ["place", "speaker", "questions", "limit", "estimated", "notes"] as const;
  return (
    <table aria-labelledby={title} className="mt-1 w-full border-collapse">
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`${HEAD} ${column === "notes" ? `${NOTES} sm:w-[32%] print:w-[32%]` : ""}`}
            >
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{entries.slice(0, fitting).map((entry) => row(entry))}</tbody>
      {fitting < entries.length && (
        <tbody>
          <tr>
            <th
              scope="rowgroup"
              colSpan={columns.length}
              className="border-y border-ink py-1.5 text-start font-semibold"
            >
              {t("past")}
            </th>
          </tr>
          {entries.slice(fitting).map((entry) => row(entry))}
        </tbody>
      )}
    </table>
  );

  function row(entry: Entry) {
    return <Row key={entry.request.id} {...printed} {...entry} />;
  }
}

const CELL = "h-[11mm] border-b border-line py-1.5 pe-1.5 sm:pe-3 print:pe-3 align-top";

function Row({ view, timeZone, request, place, startsAt }: Printed & Entry) {
  const t = useTranslations();
  const locale = usePageLocale();
  const clock = useClock(timeZone);
  const numbers = request.questions.flatMap((id) => view.questions.items[id]?.number ?? []);
  return (
    <tr>
      <td className={CELL}>{place !== undefined && numeral(locale, place)}</td>
      <th scope="row" className={`${CELL} text-start font-normal`}>
        <SpeakerPrinted request={request}>
          <Remarks request={request} timeZone={timeZone} />
        </SpeakerPrinted>
      </th>
      <td className={CELL}>{numbers.map((number) => t("table.question.short", { number })).join(" ")}</td>
      <td className={CELL}>
        <span className="ltr-figures">{minutesAndSeconds(request.limit)}</span>
      </td>
      <td className={CELL}>
        <span className="ltr-figures">{startsAt !== undefined && clock(startsAt)}</span>
      </td>
      <td className={`${CELL} ${NOTES} border-s ps-2`} />
    </tr>
  );
}

function Remarks({ request, timeZone }: { request: RequestView; timeZone: string }) {
  const t = useTranslations("print.list");
  const clock = useClock(timeZone);
  const { state, backAt, frozen } = request;
  return (
    <>
      {state === "parked" && (
        <span className="block">
          {backAt === undefined ? t("parked") : t.rich("backAt", { ...leftToRight, time: clock(backAt) })}
        </span>
      )}
      {frozen && <span className="block font-semibold">{t("frozen")}</span>}
    </>
  );
}
