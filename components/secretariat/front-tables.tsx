import { getTranslations } from "next-intl/server";
import { Rehearse } from "@/components/secretariat/rehearse";
import { currentLocale } from "@/lib/i18n/current-locale";
import { longDate, numeral, timeOfDay } from "@/lib/i18n/format";
import type { SessionState } from "@/lib/roundtable/state";

export type FrontTable = {
  number: number;
  title: string;
  room: string;
  /** Ms; null while it has no plan. */
  startsAt: number | null;
  endsAt: number | null;
  /** How many of each are seated. */
  moderators: number;
  rapporteurs: number;
  delegations: number;
  state: SessionState;
  /** The address of its rehearsal, where one is open. */
  rehearsal?: number;
};

/** The tables of a meeting with time, room and who is seated, and the ways to each. */
export async function FrontTables({
  slug,
  timeZone,
  tables,
}: {
  slug: string;
  timeZone: string;
  tables: FrontTable[];
}) {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("manage.front")]);
  const when = ({ startsAt, endsAt }: FrontTable) =>
    startsAt === null || endsAt === null
      ? t("unplanned")
      : t("when", {
          date: longDate(locale, startsAt, timeZone),
          from: timeOfDay(locale, startsAt, timeZone),
          to: timeOfDay(locale, endsAt, timeZone),
        });
  return (
    <section aria-labelledby="tables">
      <h2 id="tables" className="caps mb-2">
        {t("tables")}
      </h2>
      {tables.length === 0 && <p className="border-t border-line py-3 text-soft">{t("noTables")}</p>}
      <ul>
        {tables.map((table) => (
          <li key={table.number} className="grid grid-cols-[2rem_1fr] gap-x-3 border-t border-line py-3">
            <span className="text-xl text-soft">{numeral(locale, table.number)}</span>
            <div className="min-w-0">
              <p className="font-semibold">
                <bdi>{table.title || t("untitled")}</bdi>
              </p>
              <p className="text-soft">
                {when(table)}
                {table.room && (
                  <>
                    {" · "}
                    <bdi>{table.room}</bdi>
                  </>
                )}
              </p>
              <p className="text-soft">
                {t("seated", {
                  moderators: table.moderators,
                  rapporteurs: table.rapporteurs,
                  delegations: table.delegations,
                })}
              </p>
              <p className="flex flex-wrap gap-x-4">
                {(["moderate", "note", "print", "screen"] as const).map((page) => (
                  <a
                    key={page}
                    href={`/${slug}/${table.number}/${page}`}
                    className="inline-flex min-h-8 items-center text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11"
                  >
                    {t(`ways.${page}`)}
                  </a>
                ))}
              </p>
              {(table.rehearsal !== undefined || isAhead(table)) && (
                <Rehearse slug={slug} table={table.number} rehearsal={table.rehearsal} />
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function isAhead({ startsAt, state }: FrontTable): boolean {
  return startsAt !== null && state === "scheduled";
}
