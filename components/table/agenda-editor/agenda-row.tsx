"use client";

import { UserPlus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { minutesOf, removed, replaced, withMinutes, withStart } from "@/components/table/agenda-editor/agenda-edit";
import type { Editing } from "@/components/table/agenda-editor/agenda-editor";
import { ClockInput } from "@/components/table/agenda-editor/clock-input";
import { NamedPeople } from "@/components/table/agenda-editor/named-people";
import type { AgendaHeld } from "@/components/table/agenda-editor/use-agenda-held";
import { Handle } from "@/components/table/held/handle";
import { Tag } from "@/components/ui/tag";
import { clockIn, dayIn, momentIn } from "@/lib/i18n/zone-time";
import type { PlannedItem } from "@/lib/roundtable/events";

export const ITEM_KINDS: PlannedItem["kind"][] = ["opening", "panel", "question", "wrap-up", "closing", "other"];

/** The row reads as a line of a programme; its fields show their edges to the pointer, the focus and the finger. */
export const cell =
  "w-full min-w-0 min-h-10 rounded-lg border border-transparent bg-transparent px-2.5 py-1.5 text-ink hover:border-edge focus:border-edge focus:bg-raised aria-invalid:border-2 aria-invalid:border-ink placeholder:text-faint max-sm:min-h-11 max-sm:border-line max-sm:bg-raised max-sm:text-[1rem] pointer-coarse:min-h-11 pointer-coarse:border-line pointer-coarse:bg-raised forced-colors:border-edge";

const icon =
  "grid size-10 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink aria-expanded:bg-accent-wash aria-expanded:text-accent max-sm:size-11 pointer-coarse:size-11";

export interface AgendaRowProps {
  item: PlannedItem;
  index: number;
  editing: Editing;
  entry: AgendaHeld;
}

/** An item of the agenda: when, what, what kind, how long, about which questions, and who is named for it. */
export function AgendaRow({ item, index, editing, entry }: AgendaRowProps) {
  const t = useTranslations("agendaEditor");
  const { plan, timeZone, states, naming, onItems } = editing;
  const [searching, setSearching] = useState(false);
  const isHeld = entry.held?.id === item.id;
  const state = states[item.id] ?? "planned";
  const begun = state === "current" || state === "finished";
  if (state === "finished") return <FinishedRow item={item} timeZone={timeZone} />;
  const change = (part: Partial<PlannedItem>) => onItems(replaced(plan.items, index, part));
  const late = !begun && item.endsAt > plan.endsAt;
  const about = item.kind === "question" || item.questions.length > 0;
  const note = editing.notes?.[item.id];
  const questions = about ? plan.questions : [];
  return (
    <li
      data-entry={item.id}
      className={`border-t border-line py-1 max-md:py-2.5 first:border-t-0 ${isHeld ? "relative z-10 rounded-lg bg-accent-wash shadow-lg outline-2 outline-accent" : ""}`}
    >
      <div className="grid grid-cols-[2rem_4.5rem_1fr_2.75rem_2.75rem] items-center gap-x-2 gap-y-1.5 md:grid-cols-[2rem_4.5rem_minmax(0,1fr)_8.5rem_6rem_2.5rem_2.5rem]">
        {begun ? (
          <Planned item={item} timeZone={timeZone} />
        ) : (
          <>
            <Handle
              id={item.id}
              label={t("move", { name: item.title })}
              isHeld={isHeld}
              entry={entry.latest}
              onDrag={entry.drag}
              className="grid min-h-10 w-8 place-items-center max-sm:min-h-11"
            />
            <Begins item={item} index={index} editing={editing} />
          </>
        )}
        <input
          aria-label={t("name")}
          aria-invalid={item.title.trim() === "" || undefined}
          dir="auto"
          maxLength={200}
          value={item.title}
          placeholder={t("name")}
          onChange={(event) => change({ title: event.currentTarget.value })}
          className={`${cell} font-semibold max-md:order-1 max-md:col-span-4 max-md:col-start-2`}
        />
        <Kind item={item} onChange={change} />
        {begun ? <Took minutes={minutesOf(item)} /> : <Minutes item={item} index={index} editing={editing} />}
        <button
          type="button"
          aria-label={t("named.add", { name: item.title })}
          aria-expanded={searching}
          onClick={() => setSearching(!searching)}
          className={icon}
        >
          <UserPlus aria-hidden="true" className="size-4" />
        </button>
        {state === "planned" ? (
          <button
            type="button"
            aria-label={t("remove", { name: item.title })}
            onClick={() => onItems(removed(plan.items, index, editing.begun))}
            className={icon}
          >
            <X aria-hidden="true" className="size-4" />
          </button>
        ) : (
          <span />
        )}
      </div>
      {(state !== "planned" || late || note || questions.length > 0) && (
        <div className={`${BENEATH} items-center`}>
          {questions.map(({ id, number }) => (
            <QuestionToggle key={id} number={number} id={id} item={item} onChange={change} />
          ))}
          {state !== "planned" && <Tag>{t(`states.${state}`)}</Tag>}
          {late && <Tag strong>{t("late")}</Tag>}
          {note && <Tag strong>{note}</Tag>}
        </div>
      )}
      {(searching || item.speakers.length > 0) && (
        <div className={BENEATH}>
          <NamedPeople
            item={item}
            naming={naming}
            searching={searching}
            onChange={(speakers) => change({ speakers })}
            onDone={() => setSearching(false)}
          />
        </div>
      )}
    </li>
  );
}

const BENEATH = "mb-1.5 flex max-md:mt-1.5 flex-wrap gap-1.5 ps-10 md:ps-[7.5rem]";

type PartProps = { item: PlannedItem; index: number; editing: Editing };

function Begins({ item, index, editing: { plan, timeZone, follow, begun, onItems } }: PartProps) {
  const t = useTranslations("agendaEditor");
  const start = (clock: string) => {
    const at = momentIn(timeZone, dayIn(timeZone, item.startsAt), clock);
    if (!Number.isNaN(at)) onItems(withStart(plan.items, index, at, { follow, begun }));
  };
  return (
    <ClockInput
      aria-label={t("start", { name: item.title })}
      value={clockIn(timeZone, item.startsAt)}
      onClock={start}
      className={`${cell} ltr-figures`}
    />
  );
}

function Minutes({ item, index, editing: { plan, follow, begun, onItems } }: PartProps) {
  const t = useTranslations("agendaEditor");
  const [typed, setTyped] = useState<string | null>(null);
  // Not at every digit: on its way to 120 it would be 1 and 12, and each would move what follows.
  const settle = () => {
    if (typed !== null) onItems(withMinutes(plan.items, index, Math.max(0, Number(typed)), { follow, begun }));
    setTyped(null);
  };
  return (
    <span className="flex items-center gap-1.5">
      <input
        type="number"
        min={1}
        max={1440}
        aria-label={t("minutes", { name: item.title })}
        value={typed ?? minutesOf(item)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={settle}
        onKeyDown={(event) => event.key === "Enter" && settle()}
        className={`${cell} max-w-20 text-end`}
      />
      <span aria-hidden="true" className="text-soft">
        {t("min")}
      </span>
    </span>
  );
}

/** When what has begun was to begin: history, and no field. */
function Planned({ item, timeZone }: { item: PlannedItem; timeZone: string }) {
  return (
    <span className="col-start-2 px-2.5 text-soft">
      <span className="ltr-figures">{clockIn(timeZone, item.startsAt)}</span>
    </span>
  );
}

/** What is over: to be seen, not to be changed. */
function FinishedRow({ item, timeZone }: { item: PlannedItem; timeZone: string }) {
  const t = useTranslations("agendaEditor");
  return (
    <li
      data-entry={item.id}
      className="grid grid-cols-[2rem_4.5rem_minmax(0,1fr)_auto] items-baseline gap-x-2 border-t border-line py-2 text-soft first:border-t-0"
    >
      <Planned item={item} timeZone={timeZone} />
      <span className="px-2.5">
        <bdi>{item.title}</bdi> <Tag>{t("states.finished")}</Tag>
      </span>
      <Took minutes={minutesOf(item)} />
    </li>
  );
}

function Took({ minutes }: { minutes: number }) {
  const t = useTranslations("agendaEditor");
  return (
    <span className="text-end whitespace-nowrap text-soft">
      {minutes} {t("min")}
    </span>
  );
}

type ChangeProps = { item: PlannedItem; onChange: (part: Partial<PlannedItem>) => void };

function Kind({ item, onChange }: ChangeProps) {
  const t = useTranslations("agendaEditor");
  return (
    <select
      aria-label={t("kind", { name: item.title })}
      value={item.kind}
      onChange={(event) => onChange({ kind: event.currentTarget.value as PlannedItem["kind"] })}
      className={`${cell} max-md:order-2 max-md:col-span-4 max-md:col-start-2 max-md:w-auto! max-md:justify-self-start max-md:border-transparent! max-md:bg-transparent!`}
    >
      {ITEM_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {t(`kinds.${kind}`)}
        </option>
      ))}
    </select>
  );
}

/** Whether an item is about this question. */
function QuestionToggle({
  id,
  number,
  item: { questions, title },
  onChange,
}: ChangeProps & { id: string; number: number }) {
  const short = useTranslations("table.question")("short", { number });
  const t = useTranslations("agendaEditor");
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
