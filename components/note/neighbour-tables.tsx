import { useTranslations } from "next-intl";

type Neighbour = { number: number; title: string };
export type NeighbourTablesProps = { meeting: string; before: Neighbour | null; after: Neighbour | null };

/** The notes of the tables before and after this one. */
export function NeighbourTables({ meeting, before, after }: NeighbourTablesProps) {
  const t = useTranslations("note");
  if (!before && !after) return null;
  return (
    <nav
      aria-label={t("beside")}
      className="mt-12 grid gap-x-8 gap-y-4 border-t border-line pt-4 sm:grid-cols-2 print:hidden"
    >
      {before && <Beside meeting={meeting} table={before} rel="prev" />}
      {after && <Beside meeting={meeting} table={after} rel="next" />}
    </nav>
  );
}

function Beside({
  meeting,
  table: { number, title },
  rel,
}: {
  meeting: string;
  table: Neighbour;
  rel: "prev" | "next";
}) {
  const t = useTranslations();
  return (
    <a
      href={`/${meeting}/${number}/note`}
      rel={rel}
      className={`group block min-h-11 ${rel === "next" ? "sm:col-start-2 sm:text-end" : ""}`}
    >
      <span className="caps block">{t(`note.${rel}`)}</span>
      <span className="block font-semibold group-hover:underline group-hover:underline-offset-4">
        {t("table.roundTable", { number })}
      </span>
      <bdi className="line-clamp-2 text-soft">{title}</bdi>
    </a>
  );
}
