import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AgendaPrinted } from "@/components/print/agenda-printed";
import { HeardPrinted } from "@/components/print/heard-printed";
import { OnTheFloor } from "@/components/print/on-the-floor";
import { useClock } from "@/components/print/use-clock";
import { WaitingPrinted } from "@/components/print/waiting-printed";
import { Designations } from "@/components/table/designations";
import { leftToRight } from "@/components/table/left-to-right";
import { usePageLocale } from "@/components/table/use-page-locale";
import { longDate } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";
import "./print.css";

/** What every part of the sheet is made of: the desk's view, the meeting's zone, and the server time (ms) at which it was asked for. */
export type Printed = { view: View; timeZone: string; now: number };

/** The list on paper, for the hour in which no console works: black on white, whatever the screen. */
export function SpeakersSheet({ tools, ...sheet }: SheetProps & { tools: ReactNode }) {
  return <SpeakersSheets sheets={[sheet]} tools={tools} />;
}

type SheetProps = Printed & { meeting: string };

/** The same of several tables; each begins a page. */
export function SpeakersSheets({ sheets, tools }: { sheets: SheetProps[]; tools: ReactNode }) {
  return (
    <div data-theme="light" className={`speakers-sheet min-h-page ${BLACK_ON_WHITE}`}>
      {tools}
      <main id="main" tabIndex={-1} className="outline-none">
        {sheets.map((sheet) => (
          <Sheet key={sheet.view.table.number} {...sheet} />
        ))}
      </main>
    </div>
  );
}

function Sheet({ meeting, ...printed }: SheetProps) {
  return (
    <article className="mx-auto grid max-w-[186mm] gap-6 px-4 py-6 max-sm:px-3 max-sm:[overflow-wrap:anywhere] text-[0.8125rem] leading-snug not-last:break-after-page print:max-w-none print:p-0">
      <Heading meeting={meeting} {...printed} />
      <OnTheFloor {...printed} />
      <WaitingPrinted {...printed} />
      <AgendaPrinted {...printed} />
      <HeardPrinted {...printed} />
      <Designations className="border-t border-line pt-2 text-xs text-soft" />
    </article>
  );
}

const BLACK_ON_WHITE =
  "[--accent:#000] [--edge:#000] [--faint:#333] [--ink:#000] [--line:#999] [--paper:#fff] [--soft:#333] print:[--soft:#000]";

function Heading({ meeting, view, timeZone, now }: Printed & { meeting: string }) {
  const t = useTranslations();
  const locale = usePageLocale();
  const clock = useClock(timeZone);
  const { number, title, endsAt } = view.table;
  return (
    <header className="grid gap-1 border-b-2 border-ink pb-3">
      <p>
        <bdi>{meeting}</bdi>
      </p>
      <h1 className="text-xl font-semibold text-balance">
        {t("table.roundTable", { number })}: <bdi>{title}</bdi>
      </h1>
      <p>
        {t.rich("print.printedAt", { ...leftToRight, time: clock(now, true), date: longDate(locale, now, timeZone) })}
        {t("common.separator")}
        {t(`table.session.${view.session.state}`)}
        {t("common.separator")}
        {t.rich("print.wall", { ...leftToRight, time: clock(endsAt) })}
      </p>
    </header>
  );
}
