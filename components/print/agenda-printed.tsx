import { useTranslations } from "next-intl";
import type { Printed } from "@/components/print/speakers-sheet";
import { useClock } from "@/components/print/use-clock";
import { leftToRight } from "@/components/table/left-to-right";
import { NamedList } from "@/components/table/named-list";
import { type ItemTimes, schedule } from "@/lib/roundtable/schedule";
import type { ItemView } from "@/lib/roundtable/view-types";

const HEAD = "border-b border-ink py-1 pe-3 text-start font-semibold";
const CELL = "border-b border-line py-1 pe-3 align-top";

/** The agenda with its planned times, what became of each item so far, and when those ahead would begin as things stand. */
export function AgendaPrinted({ view, timeZone, now }: Printed) {
  const t = useTranslations("print.agenda");
  const times = schedule(view, now);
  const items = view.agenda.order.flatMap((id) => view.agenda.items[id] ?? []);
  return (
    <section>
      <h2 id={`agenda-${view.table.number}`} className="text-[1rem] font-semibold">
        {t("title")}
      </h2>
      {items.length === 0 ? (
        <p className="mt-1">{t("none")}</p>
      ) : (
        <table aria-labelledby={`agenda-${view.table.number}`} className="mt-1 w-full border-collapse">
          <thead>
            <tr>
              {(["planned", "item", "state"] as const).map((column) => (
                <th key={column} scope="col" className={HEAD}>
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Item key={item.id} item={item} times={times[item.id]} timeZone={timeZone} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type ItemProps = { item: ItemView; times: ItemTimes | undefined; timeZone: string };

function Item({ item, times, timeZone }: ItemProps) {
  const t = useTranslations("print.agenda");
  const clock = useClock(timeZone);
  const moment = momentOf(item, times, clock);
  return (
    <tr>
      <td className={`${CELL} whitespace-nowrap`}>
        <span className="ltr-figures">
          {clock(item.startsAt)}–{clock(item.endsAt)}
        </span>
      </td>
      <th scope="row" className={`${CELL} text-start ${item.state === "current" ? "font-semibold" : "font-normal"}`}>
        <bdi>{item.title}</bdi>
        {item.named && (
          <span className="block text-sm font-normal text-soft">
            <NamedList named={item.named} />
          </span>
        )}
      </th>
      <td className={`${CELL} whitespace-nowrap`}>{moment ? t.rich(...moment) : t(`states.${item.state}`)}</td>
    </tr>
  );
}

/** The one time that matters besides the plan: since when, until when, or from when on as things stand. */
function momentOf(item: ItemView, times: ItemTimes | undefined, clock: (at: number) => string) {
  const { startedAt, finishedAt } = item;
  const said = (name: "since" | "until" | "expected", at: number | undefined) =>
    at === undefined ? undefined : ([name, { ...leftToRight, time: clock(at) }] as const);
  switch (item.state) {
    case "current":
      return said("since", startedAt);
    case "finished":
      return said("until", finishedAt);
    case "planned":
      return said("expected", times?.late ? times.from : undefined);
    case "skipped":
      return undefined;
    default:
      return item.state satisfies never;
  }
}
