"use client";

import { Ellipsis } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { matches } from "@/components/ui/search-text";
import { Tag } from "@/components/ui/tag";
import { TextField } from "@/components/ui/text-field";
import { numeral } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";

export type Holder = {
  id: string;
  name: string;
  title: string;
  role: string;
  delegation: Record<string, string> | null;
  pseudonymous: boolean;
  email: string | null;
  tables: number[];
  issuedAt: number | null;
};

export type HolderAction = "reissue" | "mail" | "revoke";

type Props = {
  holders: Holder[];
  /** The house sends e-mail. */
  mail: boolean;
  chosen: ReadonlySet<string>;
  onChoose: (id: string) => void;
  onAct: (action: HolderAction, holder: Holder) => void;
};

/** Enough to choose from at a glance; who is not among them is found by a word more. */
const MOST_SHOWN = 100;

/** Everybody of the meeting, found by a word of name, delegation or role, with what may be done with the badge of each. */
export function BadgeList({ holders, mail, chosen, onChoose, onAct }: Props) {
  const t = useTranslations("manageBadges.list");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const role = useTranslations("table.role");
  const [search, setSearch] = useState("");
  const wanted = useDeferredValue(search);
  const words = (holder: Holder) => [
    holder.name,
    holder.title,
    ...Object.values(holder.delegation ?? {}),
    role(holder.role as "delegate"),
    holder.email ?? undefined,
  ];
  const found = holders.filter((holder) => matches(wanted, words(holder)));
  const shown = found.slice(0, MOST_SHOWN);

  const calledOf = ({ name, delegation }: Holder) => name || (delegation ? nameIn(delegation, locale) : t("nameless"));
  const actions = (holder: Holder) => [
    {
      name: "reissue",
      label: holder.issuedAt === null ? t("issue") : t("reissue"),
      onChoose: () => onAct("reissue", holder),
    },
    {
      name: "mail",
      label: t("mail"),
      reason: mail ? (holder.email ? undefined : t("noAddress")) : t("noMail"),
      onChoose: () => onAct("mail", holder),
    },
    {
      name: "revoke",
      label: t("revoke"),
      apart: true,
      reason: holder.issuedAt === null ? t("noBadge") : undefined,
      onChoose: () => onAct("revoke", holder),
    },
  ];

  return (
    <section aria-labelledby="people" className="grid content-start gap-4">
      <h2 id="people" className="caps">
        {t("title")}
      </h2>
      <TextField
        label={t("search")}
        type="search"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        dir="auto"
      />
      <p role="status" className="text-sm text-soft">
        {t("found", { count: found.length })}
        {found.length > shown.length && ` ${t("more", { count: shown.length })}`}
      </p>
      <ul>
        {shown.map((holder) => (
          <li
            key={holder.id}
            className="grid grid-cols-[1.75rem_minmax(0,1fr)_auto] items-start gap-x-2 border-t border-line py-2.5"
          >
            <label className="-m-2 p-2 pointer-coarse:-m-3 pointer-coarse:p-3">
              <span className="sr-only">{t("choose", { name: calledOf(holder) })}</span>
              <input
                type="checkbox"
                checked={chosen.has(holder.id)}
                onChange={() => onChoose(holder.id)}
                className="size-4.5"
              />
            </label>
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
                <bdi className="font-semibold">{calledOf(holder)}</bdi>
                {holder.issuedAt === null ? <Tag strong>{t("without")}</Tag> : <Tag>{t("with")}</Tag>}
                {holder.pseudonymous && <Tag>{t("pseudonym")}</Tag>}
              </p>
              <p className="text-soft">
                {role(holder.role as "delegate")}
                {holder.name && holder.delegation && (
                  <>
                    {" · "}
                    <bdi>{nameIn(holder.delegation, locale)}</bdi>
                  </>
                )}
                {holder.tables.length > 0 &&
                  ` · ${t("tables", { numbers: holder.tables.map((one) => numeral(locale, one)).join(", "), count: holder.tables.length })}`}
              </p>
            </div>
            <Menu
              label={t("actions", { name: calledOf(holder) })}
              items={actions(holder)}
              trigger={
                <Button look="quiet" size="small" aria-label={t("actions", { name: calledOf(holder) })}>
                  <Ellipsis aria-hidden="true" className="size-5" />
                </Button>
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
