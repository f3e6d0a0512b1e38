"use client";

import { useTranslations } from "next-intl";
import { useActs } from "@/components/moderator/desk-context";
import { isolated } from "@/components/table/ring-geometry";
import { useKey, useKeys } from "@/components/ui/keys";
import { useViewOf } from "@/lib/client/table-provider";
import type { ChairView, ParticipantView } from "@/lib/roundtable/view-types";

/** Who is in the chair; pressing it hands the chair over. */
export function ChairButton() {
  const chair = useViewOf((view) => view.session.chair);
  const drives = useViewOf((view) => view.step?.by);
  const over = useViewOf(({ session: { state } }) => state === "adjourned" || state === "published");
  const { open } = useActs();
  const { on } = useKeys();
  const t = useTranslations("floor.chair");
  const nameOf = useChairName();
  const take = () => open({ name: "take-chair" });
  useKey(over ? undefined : "k", take);
  const name = chair && isolated(nameOf(chair));
  const words = name ? t(!over && chair.id === drives ? "both" : "in", { name }) : t("nobody");
  if (over) return chair ? <span className="text-soft">{words}</span> : null;
  return (
    <button
      type="button"
      onClick={take}
      aria-label={words}
      aria-keyshortcuts={on ? "K" : undefined}
      className="min-h-8 rounded-lg text-soft underline decoration-line underline-offset-4 hover:text-ink hover:decoration-edge pointer-coarse:min-h-11"
    >
      <span className="md:max-lg:hidden">{words}</span>
      <span className="hidden md:max-lg:inline">{name ?? words}</span>
    </button>
  );
}

/** A moderator as the desk calls him or her: name, else title, else the role. */
export function useChairName() {
  const role = useTranslations("table.role");
  return ({ name, title }: ChairView | Pick<ParticipantView, "name" | "title">) => name || title || role("moderator");
}

/** Whose step was the last: who drives, where several sit at the desk. Whoever is in the chair is named already. */
export function Driver() {
  const chair = useViewOf((view) => view.session.chair?.id);
  const by = useViewOf((view) => view.step && view.participants?.items[view.step.by]);
  const t = useTranslations("floor.chair");
  const role = useTranslations("table.role");
  if (!by || by.id === chair) return null;
  return (
    <span className="text-soft max-lg:hidden">
      {t.rich("drives", {
        name: isolated(by.name || role(by.role)),
        b: (chunks) => <b className="text-ink">{chunks}</b>,
      })}
    </span>
  );
}
