"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { foundPeople } from "@/components/table/agenda-editor/found-people";
import type { Person } from "@/components/table/agenda-editor/plan";
import { controlClass, Field } from "@/components/ui/field";

export interface PersonSearchProps {
  people: Person[];
  /** Those who are chosen already, by id: they are not offered again. */
  taken: string[];
  onChoose: (person: Person) => void;
  /** None of these is meant: somebody new of this name. Left out where nobody new can be made. */
  onNew?: (name: string) => void;
  onFocus?: () => void;
  /** Escape in an empty field. */
  onLeave?: () => void;
  /** It was asked for just now: it has the focus. */
  focused?: boolean;
}

/** Type a few letters, Enter: whoever is marked is chosen. The last line makes somebody new. */
export function PersonSearch({ people, taken, onChoose, onNew, onFocus, onLeave, focused }: PersonSearchProps) {
  const [search, setSearch] = useState("");
  const [active, setActive] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const t = useTranslations("agendaEditor.people");
  const found = foundPeople(
    people.filter((one) => !taken.includes(one.id)),
    search,
  );
  const name = search.trim();
  const lines = name === "" ? 0 : found.length + (onNew ? 1 : 0);
  const part = useRef<HTMLDivElement>(null);
  // In a dialog the names may lie below its edge.
  useEffect(() => {
    if (lines > 0) part.current?.scrollIntoView({ block: "nearest" });
  }, [lines]);
  const choose = (index: number) => {
    const person = found[index];
    setSearch("");
    setActive(0);
    if (person) onChoose(person);
    else onNew?.(name);
    input.current?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && onLeave && search === "") {
      event.preventDefault();
      return onLeave();
    }
    if (lines === 0) {
      if (event.key === "Enter") event.preventDefault();
      return;
    }
    if (event.key === "ArrowDown") setActive((active + 1) % lines);
    else if (event.key === "ArrowUp") setActive((active + lines - 1) % lines);
    else if (event.key === "Enter") choose(active);
    else if (event.key === "Escape") setSearch("");
    else return;
    event.preventDefault();
  };
  const line = (index: number, words: string, hint: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox above holds the focus and the keys.
    <div
      key={index}
      id={`${id}-${index}`}
      role="option"
      aria-selected={index === active}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => choose(index)}
      className={`flex min-h-9 cursor-pointer flex-wrap items-baseline gap-x-3 px-3.5 py-1.5 pointer-coarse:min-h-11 ${index === active ? "bg-accent-wash" : "hover:bg-sunk"}`}
    >
      <bdi>{words}</bdi>
      <bdi className="text-sm text-soft">{hint}</bdi>
    </div>
  );
  return (
    <div ref={part} className="grid scroll-my-24 gap-2">
      <Field label={t("find")}>
        {(control) => (
          <input
            {...control}
            ref={input}
            role="combobox"
            data-holds={onLeave && ""}
            aria-expanded={lines > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={lines > 0 ? `${id}-${active}` : undefined}
            autoComplete="off"
            dir="auto"
            maxLength={200}
            value={search}
            placeholder={t("placeholder")}
            onFocus={onFocus}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              setActive(0);
            }}
            onKeyDown={keys}
            className={controlClass}
          />
        )}
      </Field>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={t("find")}
        className="overflow-hidden rounded-lg border border-line empty:hidden"
      >
        {lines > 0 && (
          <>
            {found.map((person, index) =>
              line(index, person.name, [person.title, person.delegation].filter(Boolean).join(" · ")),
            )}
            {onNew && line(found.length, t("asNew", { name }), "")}
          </>
        )}
      </div>
      {name !== "" && lines === 0 && <p className="text-sm text-soft">{t("nobodyFound")}</p>}
    </div>
  );
}
