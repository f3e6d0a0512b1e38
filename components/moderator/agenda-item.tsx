"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { expectedStart, itemMinutes } from "@/components/moderator/plan-times";
import { TimeOfDay } from "@/components/table/time-of-day";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Bar } from "@/components/ui/bar";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { numeral } from "@/lib/i18n/format";
import type { ItemView, View } from "@/lib/roundtable/view-types";

export function AgendaItem({ item, next }: { item: ItemView; next: boolean }) {
  return item.state === "current" ? <CurrentItem item={item} /> : <OtherItem item={item} next={next} />;
}

function CurrentItem({ item }: { item: ItemView }) {
  const { act } = useDesk();
  const t = useTranslations("moderate.agenda");
  const { used, planned, share } = itemMinutes(item, useNow(5000));
  const number = useNumber(item);
  return (
    <li aria-current="step" className="-mx-3.5 my-1 rounded-xl bg-accent-wash px-3.5 py-3">
      <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2">
        <b className="text-accent">{number}</b>
        <b dir="auto">{item.title}</b>
        <span className="text-sm" suppressHydrationWarning>
          {t("usedOf", { used, planned })}
        </span>
      </div>
      <Bar share={share} className="mt-2 h-1 w-full" />
      <DeskButton
        command="FinishItem"
        size="small"
        className="mt-3"
        onPress={() => act({ type: "FinishItem", item: item.id })}
      >
        {item.kind === "question" ? t("finishQuestion") : t("finish")}
      </DeskButton>
    </li>
  );
}

function OtherItem({ item, next }: { item: ItemView; next: boolean }) {
  const number = useNumber(item);
  const finished = item.state === "finished";
  const title = finished ? "truncate text-soft" : number ? "" : "text-soft";
  return (
    <li className="group/item relative grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2 py-1.5">
      {finished ? <Done /> : <span className="text-soft">{number}</span>}
      <span dir="auto" title={finished ? item.title : undefined} className={title}>
        {item.title}
      </span>
      <span className="grid justify-items-end text-end text-sm text-soft">
        {finished ? <Took item={item} /> : <Expected item={item} next={next} />}
        <Start item={item} next={next} />
      </span>
    </li>
  );
}

/** What is done is started again rarely: its button appears with the pointer or the focus. */
const ON_DEMAND = "not-group-hover/item:sr-only focus-within:not-sr-only group-focus-within/item:not-sr-only";

function Start({ item, next }: { item: ItemView; next: boolean }) {
  const { act } = useDesk();
  const t = useTranslations("moderate.agenda");
  const again = item.state === "finished";
  return (
    <DeskButton
      command="StartItem"
      size="small"
      look={next ? "plain" : "quiet"}
      aria-label={again ? t("startAgainLabel", { title: item.title }) : t("startLabel", { title: item.title })}
      className={`mt-1 ${again ? ON_DEMAND : ""}`}
      onPress={() => act({ type: "StartItem", item: item.id })}
    >
      {again ? t("startAgain") : t("start")}
    </DeskButton>
  );
}

function Done() {
  const t = useTranslations("moderate.agenda");
  return (
    <span className="mt-1 self-start text-accent">
      <Check aria-hidden="true" className="size-4" />
      <span className="sr-only">{t("finished")}</span>
    </span>
  );
}

function Took({ item }: { item: ItemView }) {
  const t = useTranslations("moderate.agenda");
  const { used, planned } = itemMinutes(item, item.finishedAt ?? 0);
  return (
    <span className="text-faint">
      <span aria-hidden="true">{t("minutes", { minutes: used })}</span>
      <span className="sr-only">{t("took", { minutes: used, planned })}</span>
    </span>
  );
}

/** When it will begin as things stand; where that differs, the planned time stands below, for the next item in sight. */
function Expected({ item, next }: { item: ItemView; next: boolean }) {
  const view = useView();
  const t = useTranslations("moderate.agenda");
  const at = expectedStart(view, item, useNow(5000));
  const late = Math.floor(at / 60_000) > Math.floor(item.startsAt / 60_000);
  return (
    <>
      <span>
        <span className="sr-only">{t("expected")} </span>
        <TimeOfDay at={at} />
      </span>
      {late && (
        <span className={next ? "text-xs text-faint" : "sr-only"}>
          {t("planned")} <TimeOfDay at={item.startsAt} />
        </span>
      )}
    </>
  );
}

function useNumber(item: ItemView): string {
  const view: View = useView();
  const locale = usePageLocale();
  const question = item.kind === "question" ? view.questions.items[item.questions[0] ?? ""] : undefined;
  return question ? numeral(locale, question.number) : "";
}
