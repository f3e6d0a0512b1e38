"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useMemo } from "react";
import { EquityHeader } from "@/components/equity/equity-header";
import { Facts } from "@/components/equity/facts";
import { GroupTable } from "@/components/equity/group-table";
import { NotReached } from "@/components/equity/not-reached";
import { tablePath } from "@/lib/client/http";
import { useTableAddress, useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { equity } from "@/lib/roundtable/equity";

type Props = { back: "moderate" | "rapporteur"; languages: ReactNode };

/** Who asked, who was heard and for how long, and who was not: for the chair while it goes on, for the record after. */
export function EquityScreen({ back, languages }: Props) {
  const view = useView();
  const now = useNow(5000);
  const found = useMemo(() => equity(view, now), [view, now]);
  const over = view.session.state === "adjourned" || view.session.state === "published";
  const nobody = Object.keys(view.list.requests).length === 0;
  return (
    <div className="flex min-h-page flex-col">
      <EquityHeader now={now} over={over} />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-5.5 py-6 outline-none max-sm:px-4">
        {nobody ? (
          <Empty />
        ) : (
          <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1.15fr)_minmax(0,1fr)]">
            <div className="grid content-start gap-10">
              <Facts equity={found} over={over} />
              <GroupTable criterion="kinds" groups={found.kinds} seconds={found.totals.seconds} />
              <GroupTable criterion="regions" groups={found.regions} seconds={found.totals.seconds} />
              <GroupTable criterion="genders" groups={found.genders} seconds={found.totals.seconds} />
            </div>
            <NotReached all={found.notReached} over={over} />
          </div>
        )}
      </main>
      <Foot back={back} languages={languages} />
    </div>
  );
}

function Empty() {
  const t = useTranslations("equity.empty");
  return (
    <div className="mx-auto grid max-w-xl gap-3 py-16 text-center">
      <h2 className="text-2xl font-semibold text-balance">{t("title")}</h2>
      <p className="text-soft">{t("text")}</p>
    </div>
  );
}

function Foot({ back, languages }: Props) {
  const t = useTranslations("equity");
  const address = useTableAddress();
  const page = `/${encodeURIComponent(address.meeting)}/${address.table}`;
  const links = [
    { href: `${page}/${back}`, words: t(`links.${back}`) },
    ...(back === "moderate" ? [{ href: `${page}/print`, words: t("links.print") }] : []),
    { href: `${tablePath(address)}/export/speakers.csv`, words: t("links.csv") },
  ];
  return (
    <footer className="flex flex-wrap items-center gap-x-6 border-t border-line px-5.5 py-1 text-sm text-soft max-sm:px-4">
      <nav aria-label={t("links.label")} className="flex flex-wrap gap-x-5">
        {links.map(({ href, words }) => (
          <a
            key={href}
            href={href}
            className="inline-flex min-h-9 items-center underline decoration-line underline-offset-4 hover:text-ink hover:decoration-current max-sm:min-h-11 pointer-coarse:min-h-11"
          >
            {words}
          </a>
        ))}
      </nav>
      <span className="ms-auto">{t("inside")}</span>
      {languages}
    </footer>
  );
}
