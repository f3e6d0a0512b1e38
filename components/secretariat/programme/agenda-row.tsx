"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { minutesOf, removed, replaced, withMinutes, withStart } from "@/components/secretariat/programme/agenda-edit";
import { AgendaHandle } from "@/components/secretariat/programme/agenda-handle";
import { ClockInput } from "@/components/secretariat/programme/clock-input";
import { clockAt, dayAt, momentOn } from "@/components/secretariat/programme/moment";
import type { Plan, PlannedItem } from "@/components/secretariat/programme/types";
import type { AgendaHeld } from "@/components/secretariat/programme/use-agenda-held";
import { Tag } from "@/components/ui/tag";

export const ITEM_KINDS: PlannedItem["kind"][] = ["opening", "panel", "question", "wrap-up", "closing", "other"];

/** The row reads as a line of a programme; its fields show their edges to the pointer, the focus and the finger. */
export const cell =
  "w-full min-w-0 min-h-10 rounded-lg border border-transparent bg-transparent px-2.5 py-1.5 text-ink hover:border-edge focus:border-edge focus:bg-raised aria-invalid:border-2 aria-invalid:border-ink placeholder:text-faint max-sm:min-h-11 max-sm:border-line max-sm:bg-raised max-sm:text-[1rem] pointer-coarse:min-h-11 pointer-coarse:border-line pointer-coarse:bg-raised forced-colors:border-edge";

export interface AgendaRowProps {
  item: PlannedItem;
  index: number;
  plan: Plan;
  timeZone: string;
  entry: AgendaHeld;
  onItems: (items: PlannedItem[]) => void;
}

/** An item of the agenda: when, what, what kind, how long, about which questions. */
export function AgendaRow({ item, index, plan, timeZone, entry, onItems }: AgendaRowProps) {
  const t = useTranslations("programme.agenda");
  const kinds = useTranslations("programme.agenda.kinds");
  const { items, questions } = plan;
  const isHeld = entry.held?.id === item.id;
  const change = (part: Partial<PlannedItem>) => onItems(replaced(items, index, part));
  const start = (clock: string) => {
    const at = momentOn(dayAt(item.startsAt, timeZone), clock, timeZone);
    if (at !== undefined) onItems(withStart(items, index, at));
  };
  const about = item.kind === "question" || item.questions.length > 0;
  return (
    <li
      data-entry={item.id}
      className={`border-t border-line py-1 max-md:py-2.5 first:border-t-0 ${isHeld ? "relative z-10 rounded-lg bg-accent-wash shadow-lg outline-2 outline-accent" : ""}`}
    >
      <div className="grid grid-cols-[2rem_4.5rem_1fr_2.75rem] items-center gap-x-2 gap-y-1.5 md:grid-cols-[2rem_4.5rem_minmax(0,1fr)_9.5rem_6rem_2.5rem]">
        <AgendaHandle item={item} entry={entry} />
        <ClockInput
          aria-label={t("start", { name: item.title })}
          value={clockAt(item.startsAt, timeZone)}
          onClock={start}
          className={`${cell} ltr-figures`}
        />
        <input
          aria-label={t("name")}
          aria-invalid={item.title.trim() === "" || undefined}
          dir="auto"
          maxLength={200}
          value={item.title}
          placeholder={t("name")}
          onChange={(event) => change({ title: event.currentTarget.value })}
          className={`${cell} font-semibold max-md:order-1 max-md:col-span-3 max-md:col-start-2`}
        />
        <select
          aria-label={t("kind", { name: item.title })}
          value={item.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as PlannedItem["kind"] })}
          className={`${cell} max-md:order-2 max-md:col-span-3 max-md:col-start-2 max-md:w-auto! max-md:justify-self-start max-md:border-transparent! max-md:bg-transparent!`}
        >
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
        <span className="flex items-center gap-1.5">
          <input
            type="number"
            min={1}
            max={1440}
            aria-label={t("minutes", { name: item.title })}
            value={minutesOf(item)}
            onChange={(event) => onItems(withMinutes(items, index, Math.max(0, Number(event.currentTarget.value))))}
            className={`${cell} max-w-20 text-end`}
          />
          <span aria-hidden="true" className="text-soft">
            {t("min")}
          </span>
        </span>
        <button
          type="button"
          aria-label={t("remove", { name: item.title })}
          onClick={() => onItems(removed(items, index))}
          className="grid size-10 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink max-sm:size-11"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
      {(item.endsAt > plan.endsAt || (about && questions.length > 0)) && (
        <div className="mb-1.5 flex max-md:mt-1.5 flex-wrap items-center gap-1.5 ps-10 md:ps-[7.5rem]">
          {about &&
            questions.map((question) => (
              <QuestionToggle
                key={question.id}
                number={question.number}
                id={question.id}
                item={item}
                onChange={change}
              />
            ))}
          {item.endsAt > plan.endsAt && <Tag strong>{t("late")}</Tag>}
        </div>
      )}
    </li>
  );
}

type ToggleProps = { id: string; number: number; item: PlannedItem; onChange: (part: Partial<PlannedItem>) => void };

/** Whether an item is about this question. */
function QuestionToggle({ id, number, item: { questions, title }, onChange }: ToggleProps) {
  const short = useTranslations("table.question")("short", { number });
  const t = useTranslations("programme.agenda");
  const on = questions.includes(id);
  return (
    <button
      type="button"
      aria-pressed={on}
      aria-label={t("about", { name: title, question: short })}
      onClick={() => onChange({ questions: on ? questions.filter((one) => one !== id) : [...questions, id] })}
      className="min-h-7 rounded-md border border-line px-2 text-sm text-soft hover:border-edge aria-pressed:border-accent aria-pressed:bg-accent-wash aria-pressed:font-semibold aria-pressed:text-accent pointer-coarse:min-h-11 pointer-coarse:px-3.5"
    >
      {short}
    </button>
  );
}
