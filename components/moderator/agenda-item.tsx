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
  const { act } = useDesk();
  const t = useTranslations("moderate.agenda");
  const number = useNumber(item);
  const finished = item.state === "finished";
  return (
    <li className="group/item py-2">
      <div className="grid grid-cols-[1.25rem_minmax(0,1fr)_auto] items-baseline gap-x-2">
        {finished ? <Done /> : <span className="text-soft">{number}</span>}
        <span dir="auto" className={finished || !number ? "text-soft" : ""}>
          {item.title}
        </span>
        {finished ? <Took item={item} /> : <Expected item={item} />}
      </div>
      <DeskButton
        command="StartItem"
        size="small"
        look={next ? "plain" : "quiet"}
        className={`ms-7 mt-1.5 ${next ? "" : "not-pointer-coarse:not-group-hover/item:sr-only not-pointer-coarse:focus-within:not-sr-only not-pointer-coarse:group-focus-within/item:not-sr-only"}`}
        onPress={() => act({ type: "StartItem", item: item.id })}
      >
        {finished ? t("startAgain", { title: item.title }) : t("start", { title: item.title })}
      </DeskButton>
    </li>
  );
}

function Done() {
  const t = useTranslations("moderate.agenda");
  return (
    <span className="self-center text-accent">
      <Check aria-hidden="true" className="size-4" />
      <span className="sr-only">{t("finished")}</span>
    </span>
  );
}

function Took({ item }: { item: ItemView }) {
  const t = useTranslations("moderate.agenda");
  const { used, planned } = itemMinutes(item, item.finishedAt ?? 0);
  return (
    <span className="text-sm text-faint">
      <span aria-hidden="true">{t("minutes", { minutes: used })}</span>
      <span className="sr-only">{t("took", { minutes: used, planned })}</span>
    </span>
  );
}

/** When it will begin as things stand; the planned time stays readable where it differs. */
function Expected({ item }: { item: ItemView }) {
  const view = useView();
  const t = useTranslations("moderate.agenda");
  const at = expectedStart(view, item, useNow(5000));
  const late = Math.floor(at / 60_000) > Math.floor(item.startsAt / 60_000);
  return (
    <span className="text-end text-sm text-soft">
      <span className="sr-only">{t("expected")} </span>
      <TimeOfDay at={at} />
      {late && (
        <span className="block text-xs text-faint">
          {t("planned")} <TimeOfDay at={item.startsAt} />
        </span>
      )}
    </span>
  );
}

function useNumber(item: ItemView): string {
  const view: View = useView();
  const locale = usePageLocale();
  const question = item.kind === "question" ? view.questions.items[item.questions[0] ?? ""] : undefined;
  return question ? numeral(locale, question.number) : "";
}
