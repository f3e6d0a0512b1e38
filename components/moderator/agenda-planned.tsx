"use client";

import { useTranslations } from "next-intl";
import type { AgendaItemProps } from "@/components/moderator/agenda-item";
import { StartButton } from "@/components/moderator/agenda-start";
import { Late, ON_DEMAND, useItemNumber } from "@/components/moderator/agenda-times";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { NamedList } from "@/components/table/named-list";
import { TimeOfDay } from "@/components/table/time-of-day";
import { wholeMinutes } from "@/lib/roundtable/schedule";

/** What is ahead: when it would begin as things stand, whether it still fits, and what may be done with it. */
export function PlannedItem(props: AgendaItemProps) {
  const { item, next } = props;
  const number = useItemNumber(item);
  return (
    <li
      tabIndex={-1}
      className="group/item outline-none relative grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1.5"
    >
      <span className="text-soft">{number}</span>
      <span dir="auto" title={item.title} className={`line-clamp-2 ${number ? "" : "text-soft"}`}>
        {item.title}
      </span>
      <Expected {...props} />
      <Note {...props} />
      {item.named && (
        <span className="col-span-2 col-start-2 line-clamp-2 text-xs text-faint">
          <NamedList named={item.named} />
        </span>
      )}
      <span className={`col-span-2 col-start-2 flex flex-wrap gap-1 ${next ? "mt-1.5" : ON_DEMAND}`}>
        <StartButton item={item} next={next} />
        <SkipButton {...props} />
      </span>
    </li>
  );
}

/** When it will begin as things stand; where that differs, the planned time stands beside it for the next item in sight. */
function Expected({ item, times: { from, late, fit, merged }, next }: AgendaItemProps) {
  const t = useTranslations("moderate.agenda");
  if (merged) return null;
  if (from === undefined) {
    return (
      <TimeOfDay
        at={item.startsAt}
        className={`text-sm text-faint ${fit === "none" ? "line-through decoration-1" : ""}`}
      />
    );
  }
  return (
    <span className="text-end text-sm text-soft">
      <span className="sr-only">{t("expected")} </span>
      <TimeOfDay at={from} />{" "}
      <span className={next ? "" : "sr-only"}>
        <Late ms={late} />
      </span>
      {wholeMinutes(late ?? 0) !== 0 && (
        <span className={next ? "block text-xs text-faint" : "sr-only"}>
          {t("planned")} <TimeOfDay at={item.startsAt} />
        </span>
      )}
    </span>
  );
}

/** What its times do not say by themselves. */
function Note({ item, times: { from, to, fit, merged } }: AgendaItemProps) {
  const t = useTranslations("agenda");
  const planned = wholeMinutes(item.endsAt - item.startsAt);
  const words = () => {
    if (merged) return t("merged");
    if (fit === "none") return t("none");
    if (from === undefined || to === undefined) return t("passedOver");
    return fit === "short" ? t("short", { minutes: wholeMinutes(to - from), planned }) : undefined;
  };
  const note = words();
  return note && <span className="col-span-2 col-start-2 text-xs text-faint">{note}</span>;
}

function SkipButton({ item }: AgendaItemProps) {
  const { act } = useActs();
  const t = useTranslations("agenda");
  const { title } = item;
  return (
    <DeskButton
      command="SkipItem"
      size="small"
      look="quiet"
      aria-label={t("skipLabel", { title })}
      onPress={() => act({ type: "SkipItem", item: item.id }, { said: t("skipDone", { title }) })}
    >
      {t("skip")}
    </DeskButton>
  );
}
