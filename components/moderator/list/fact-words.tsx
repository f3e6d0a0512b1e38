"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { EntryFact } from "@/components/moderator/list/entry-facts";
import { useReasonWords } from "@/components/moderator/list/reason-words";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { leftToRight } from "@/components/table/left-to-right";
import { useNamesList } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { nameList } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** Says one fact of an entry of this list in a few words. */
export function useFactWords(list: View["list"]): (fact: EntryFact) => ReactNode {
  const { ofRequest, locale } = useNames();
  const names = useNamesList();
  const reason = useReasonWords();
  const t = useTranslations("list.fact");
  const why = useTranslations("moderate.why");
  const word = useTranslations("table");
  const name = (id: string) => ofRequest({ list }, id);
  return (fact) => {
    switch (fact.code) {
      case "frozen":
      case "here":
      case "personal":
      case "text":
        return t(fact.code);
      case "late":
      case "protected":
        return why(fact.code);
      case "parked":
        if (fact.until === undefined) return t("parked");
        return t.rich("parkedUntil", { time: () => <TimeOfDay at={fact.until ?? 0} /> });
      case "elsewhere": {
        const tables = fact.tables.map(({ number }) => word("roundTable", { number }));
        return t("elsewhere", { tables: nameList(locale, tables) });
      }
      case "swap":
        return t("swap", { name: name(fact.with) });
      case "swap-asked":
        return t("swapAsked", { name: name(fact.by) });
      case "absent":
        return why("absent", { count: fact.count });
      case "video":
        return t.rich("video", { time: minutesAndSeconds(fact.seconds), ...leftToRight });
      case "on-behalf-of":
        return why("onBehalfOf", { names: names(fact.names) });
      case "inserted":
      case "moved":
        return why(fact.code, { reason: fact.reason });
      case "rank":
        return word(`rank.${fact.rank}`);
      case "kind":
        return word(`kind.${fact.kind}`);
      case "reason":
        return reason(fact.reason);
      default:
        return fact satisfies never;
    }
  };
}
