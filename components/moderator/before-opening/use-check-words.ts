"use client";

import { useTranslations } from "next-intl";
import type { Check, OffScreen } from "@/components/moderator/before-opening/checks";
import { useChairName } from "@/components/moderator/floor/chair-button";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { secondsOff } from "@/components/table/connected/how-well";
import { isolated } from "@/components/table/ring-geometry";
import { nameList } from "@/lib/i18n/format";
import type { Limits } from "@/lib/roundtable/state";

/** Says a line of the list: that all is well, or what lacks and what to do. */
export function useCheckWords() {
  const t = useTranslations("connected.before");
  const { locale } = useNames();
  const nameOf = useChairName();
  const offWords = useOffWords();
  const limits = useLimitWords();
  return (check: Check): string => {
    switch (check.id) {
      case "clocks":
        return t(`clocks.${check.how}`, { names: nameList(locale, check.off.map(offWords)) });
      case "projector":
      case "rapporteur":
        return t(`${check.id}.${check.how}` as "projector.ok");
      case "chairs": {
        const names = nameList(
          locale,
          check.missing.map((person) => isolated(nameOf(person))),
        );
        return t(`chairs.${check.how}`, { count: check.count, names });
      }
      case "limits":
        return t(`limits.${check.how}`, { limits: limits(check.limits) });
      case "agenda":
        return t(`agenda.${check.how}`, { count: check.count });
      case "questions":
        return t(`questions.${check.how}`, { count: check.count });
      case "delegations":
        return t(`delegations.${check.how}`, { seated: check.seated, here: check.here });
      default:
        return check satisfies never;
    }
  };
}

/** Whose screen, which, and by how much. */
function useOffWords() {
  const t = useTranslations("connected");
  const { of } = useNames();
  return ({ person, name, screen }: OffScreen): string => {
    const whose = person?.name ?? (person?.names && of({ names: person.names })) ?? name;
    const which = t(`screen.${screen.screen ?? "unknown"}`);
    const { offset = 0 } = screen;
    const by = t(offset > 0 ? "clock.ahead" : "clock.behind", { seconds: secondsOff(offset) });
    return `${whose ? `${isolated(whose)}, ${which}` : which} (${by})`;
  };
}

function useLimitWords() {
  const t = useTranslations("list.profile.field.limits");
  return (limits: Limits): string =>
    (Object.keys(limits) as (keyof Limits)[])
      .map((kind) => `${t(kind)} ${isolated(minutesAndSeconds(limits[kind]))}`)
      .join(" · ");
}
