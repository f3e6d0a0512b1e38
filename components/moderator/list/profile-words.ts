"use client";

import { useTranslations } from "next-intl";
import type { ProfileChange, ProfileField } from "@/components/moderator/list/profile-changes";
import { minutesAndSeconds } from "@/components/table/clock-reading";

/** Names a field of the profile, and says a value of it as the form shows it. */
export function useProfileWords() {
  const t = useTranslations("list.profile");
  const value = (field: ProfileField, given: ProfileChange["from"]): string => {
    if (typeof given === "boolean") return given ? t("yes") : t("no");
    if (Array.isArray(given)) return given.length === 0 ? t("none") : given.map(minutesAndSeconds).join(", ");
    switch (field) {
      case "absence":
        return t(`absence.${given as "lost"}`);
      case "secondTurns":
        return t(`secondTurns.${given as "refused"}`);
      case "reserved":
        return given === 0 ? t("none") : t("every", { n: Number(given) });
      case "amber":
      case "handover":
      case "grace":
        return t("seconds", { seconds: Number(given) });
      default:
        return minutesAndSeconds(Number(given));
    }
  };
  return { field: (name: ProfileField) => t(`field.${name}`), value };
}
