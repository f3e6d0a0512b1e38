"use client";

import { useTranslations } from "next-intl";
import { Tag } from "@/components/ui/tag";

type Props = {
  /** All that a column may hold. */
  all: readonly string[];
  fields: readonly (string | null)[];
  headings: readonly string[];
  guessed: readonly string[];
  onMean: (column: number, field: string | null) => void;
};

/** What each column holds, to be changed in its head. */
export function SheetHead({ all, fields, headings, guessed, onMean }: Props) {
  const t = useTranslations("manageParticipants.sheet");
  const name = useTranslations("participants.fields");
  return (
    <thead className="max-md:block">
      <tr className="align-bottom max-md:grid max-md:gap-2 max-md:pb-4">
        <th scope="col" className="pe-3 pb-2 text-start text-sm font-normal text-soft max-md:p-0">
          {t("columns")}
        </th>
        {headings.map((heading, column) => {
          const field = fields[column] ?? null;
          return (
            <th
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place.
              key={column}
              scope="col"
              className="pe-2 pb-2 text-start font-normal max-md:grid max-md:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] max-md:items-center max-md:gap-3 max-md:p-0"
            >
              <span className="block truncate text-sm text-soft" title={heading}>
                <bdi>{heading}</bdi> {field && guessed.includes(field) && <Tag>{t("guessed")}</Tag>}
              </span>
              <select
                aria-label={t("holds", { column: heading })}
                value={field ?? ""}
                onChange={(event) => onMean(column, event.target.value || null)}
                className={`w-full rounded-md border border-edge bg-raised px-2 py-1.5 pointer-coarse:min-h-11 ${field ? "font-semibold" : "text-soft"}`}
              >
                <option value="">{t("nothing")}</option>
                {all.map((one) => (
                  <option key={one} value={one}>
                    {name(one as "name")}
                  </option>
                ))}
              </select>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
