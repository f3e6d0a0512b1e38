"use client";

import { useTranslations } from "next-intl";
import { FoundPeople } from "@/components/secretariat/found-people";
import { Tag } from "@/components/ui/tag";

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

/** Everybody of the meeting, with what may be done with the badge of each. */
export function BadgeList({ holders, mail, chosen, onChoose, onAct }: Props) {
  const t = useTranslations("manageBadges.list");
  const people = useTranslations("manage.people");

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
    <FoundPeople
      title={t("title")}
      people={holders}
      senderOf={({ delegation }) => delegation}
      row={(holder, name) => ({
        start: (
          <label className="-m-2 p-2 pointer-coarse:-m-3 pointer-coarse:p-3">
            <span className="sr-only">{t("choose", { name })}</span>
            <input
              type="checkbox"
              checked={chosen.has(holder.id)}
              onChange={() => onChoose(holder.id)}
              className="size-4.5"
            />
          </label>
        ),
        tags: (
          <>
            {holder.issuedAt === null ? <Tag strong>{t("without")}</Tag> : <Tag>{t("with")}</Tag>}
            {holder.pseudonymous && <Tag>{people("pseudonym")}</Tag>}
          </>
        ),
        label: t("actions", { name }),
        items: actions(holder),
      })}
    />
  );
}
