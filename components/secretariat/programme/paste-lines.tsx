"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { NamedSpeaker, ProgrammeLine, ReadItem } from "@/components/secretariat/programme/types";
import { cell, ITEM_KINDS } from "@/components/table/agenda-editor/agenda-row";
import { ClockInput } from "@/components/table/agenda-editor/clock-input";

const ROLES: NamedSpeaker["role"][] = ["moderator", "panellist", "speaker"];

type LinesProps = { lines: ProgrammeLine[]; onChange: (line: ProgrammeLine) => void };

/** The text on one side, what each of its lines became on the other; all of it can be corrected. */
export function PasteLines({ lines, onChange }: LinesProps) {
  return (
    <ol>
      {lines.map((line) => (
        <li
          key={line.number}
          className="grid gap-x-6 gap-y-2 border-t border-line py-2.5 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
        >
          <p dir="auto" className={`quoted md:pt-2 ${line.became === "aside" ? "text-soft" : ""}`}>
            {line.text}
          </p>
          <Became line={line} onChange={onChange} />
        </li>
      ))}
    </ol>
  );
}

type LineProps = { line: ProgrammeLine; onChange: LinesProps["onChange"] };

function Became({ line, onChange }: LineProps) {
  const t = useTranslations("programme.paste");
  switch (line.became) {
    case "item":
      return <ItemFields line={line} item={line.item} onChange={onChange} />;
    case "aside":
      return (
        <p className="flex flex-wrap items-center gap-x-4 text-soft">
          {t("became.aside")}
          <button type="button" onClick={() => onChange(asItem(line))} className={quiet}>
            {t("makeItem")}
          </button>
        </p>
      );
    case "more":
    case "speakers":
    case "day":
    case "table":
      return <p className="text-soft md:pt-2">{t(`became.${line.became}`)}</p>;
    default:
      return line satisfies never;
  }
}

const quiet = "inline-flex min-h-9 items-center text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11";

function asItem({ number, text }: ProgrammeLine): ProgrammeLine {
  const item: ReadItem = {
    startsAt: null,
    endsAt: null,
    minutes: null,
    kind: "other",
    title: text.slice(0, 200),
    question: null,
    speakers: [],
  };
  return { number, text, became: "item", item };
}

function ItemFields({ line, item, onChange }: LineProps & { item: ReadItem }) {
  const t = useTranslations("programme.paste");
  const kinds = useTranslations("agendaEditor.kinds");
  const set = (part: Partial<ReadItem>) => {
    onChange({ number: line.number, text: line.text, became: "item", item: { ...item, ...part } });
  };
  const time = (key: "startsAt" | "endsAt") => (
    <ClockInput
      aria-label={t(key)}
      value={clockOf(item[key])}
      onClock={(clock) => set({ [key]: minutesOf(clock) })}
      className={`${cell} ltr-figures`}
    />
  );
  return (
    <div className="grid gap-2">
      <div className="grid grid-cols-[1fr_1fr_2.75rem] items-center gap-2 sm:grid-cols-[4.5rem_4.5rem_minmax(0,1fr)_2.5rem]">
        {time("startsAt")}
        {time("endsAt")}
        <select
          aria-label={t("kind")}
          value={item.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as ReadItem["kind"] })}
          className={`${cell} max-sm:order-1 max-sm:col-span-3`}
        >
          {ITEM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds(kind)}
            </option>
          ))}
        </select>
        <button
          type="button"
          aria-label={t("setAside", { title: item.title })}
          onClick={() => onChange({ number: line.number, text: line.text, became: "aside" })}
          className="grid size-10 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink max-sm:size-11"
        >
          <X aria-hidden="true" className="size-4" />
        </button>
      </div>
      <input
        aria-label={t("title")}
        dir="auto"
        maxLength={200}
        value={item.title}
        onChange={(event) => set({ title: event.currentTarget.value })}
        className={cell}
      />
      {item.speakers.map((speaker) => (
        <SpeakerFields
          key={speaker.name}
          speaker={speaker}
          onChange={(next) => set({ speakers: item.speakers.map((one) => (one === speaker ? next : one)) })}
          onRemove={() => set({ speakers: item.speakers.filter((one) => one !== speaker) })}
        />
      ))}
    </div>
  );
}

type SpeakerProps = { speaker: NamedSpeaker; onChange: (speaker: NamedSpeaker) => void; onRemove: () => void };

function SpeakerFields({ speaker, onChange, onRemove }: SpeakerProps) {
  const t = useTranslations("programme.paste");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_2.5rem] items-center gap-2 ps-4 sm:grid-cols-[minmax(0,1fr)_9rem_2.5rem]">
      <span className="min-w-0">
        <bdi className="font-semibold">{speaker.name}</bdi>
        <bdi className="block text-sm text-soft empty:hidden">{speaker.title}</bdi>
      </span>
      <select
        aria-label={t("role", { name: speaker.name })}
        value={speaker.role}
        onChange={(event) => onChange({ ...speaker, role: event.currentTarget.value as NamedSpeaker["role"] })}
        className={`${cell} max-sm:order-1 max-sm:col-span-2`}
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-label={t("leaveOut", { name: speaker.name })}
        onClick={onRemove}
        className="grid size-10 place-items-center rounded-lg text-soft hover:bg-sunk hover:text-ink max-sm:size-11"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}

function clockOf(minutes: number | null): string {
  if (minutes === null) return "";
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function minutesOf(clock: string): number | null {
  const [hours, minutes] = clock.split(":").map(Number);
  return hours === undefined || minutes === undefined || Number.isNaN(hours + minutes) ? null : hours * 60 + minutes;
}
