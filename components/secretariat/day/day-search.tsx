"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useDeferredValue, useId, useMemo, useState } from "react";
import { type FoundGroup, foundThings } from "@/components/secretariat/day/found-things";
import type { Thing } from "@/components/secretariat/day/types";
import { controlClass, Field } from "@/components/ui/field";
import { Key } from "@/components/ui/key";

type Props = {
  input: RefObject<HTMLInputElement | null>;
  things: Thing[];
  search: string;
  onSearch: (search: string) => void;
  onChoose: (thing: Thing) => void;
};

/** The one search: a few letters, arrows, Enter. What is found stands below in groups, the best line marked. */
export function DaySearch({ input, things, search, onSearch, onChoose }: Props) {
  const t = useTranslations("day.search");
  const id = useId();
  // Who is marked, not which line: what is found may change between a look and Enter.
  const [active, setActive] = useState<string>();
  const wanted = useDeferredValue(search);
  const groups = useMemo(() => foundThings(things, wanted), [things, wanted]);
  const lines = groups.flatMap((group) => group.things);
  const at = Math.max(
    0,
    lines.findIndex(({ key }) => key === active),
  );
  const marked = lines[at];
  const open = search.trim() !== "";
  const go = (to: number) => {
    const next = lines[(to + lines.length) % lines.length];
    setActive(next?.key);
    document.getElementById(`${id}-${next?.key}`)?.scrollIntoView({ block: "nearest" });
  };
  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && open) onSearch("");
    else if (!open || lines.length === 0) return;
    else if (event.key === "ArrowDown") go(at + 1);
    else if (event.key === "ArrowUp") go(at - 1);
    else if (event.key === "Enter") choose();
    else return;
    event.preventDefault();
  };
  // What stands below belongs to letters that were typed a moment ago: Enter means those of now.
  const choose = () => {
    const now = wanted === search ? marked : foundThings(things, search)[0]?.things[0];
    if (now) onChoose(now);
  };
  return (
    <search className="grid gap-3">
      <Field label={t("label")}>
        {(control) => (
          <span className="relative">
            <input
              {...control}
              ref={input}
              role="combobox"
              aria-expanded={open && lines.length > 0}
              aria-controls={`${id}-list`}
              aria-autocomplete="list"
              aria-activedescendant={open && marked ? `${id}-${marked.key}` : undefined}
              aria-keyshortcuts="/ Control+K"
              // biome-ignore lint/a11y/noAutofocus: the page is opened to find something.
              autoFocus
              autoComplete="off"
              spellCheck={false}
              dir="auto"
              maxLength={200}
              value={search}
              placeholder={t("placeholder")}
              onChange={(event) => {
                onSearch(event.currentTarget.value);
                setActive(undefined);
              }}
              onKeyDown={keys}
              className={`${controlClass} pe-12! text-lg placeholder-shown:[direction:inherit]`}
            />
            <span
              aria-hidden="true"
              className="pointer-events-none absolute end-3.5 top-1/2 -translate-y-1/2 max-sm:hidden"
            >
              {!open && <Key>/</Key>}
            </span>
          </span>
        )}
      </Field>
      <p role="status" className="text-sm text-soft empty:hidden">
        {open &&
          (lines.length > 0 ? <span className="sr-only">{t("found", { count: lines.length })}</span> : t("none"))}
      </p>
      <div id={`${id}-list`} role="listbox" aria-label={t("results")} className="grid gap-5 empty:hidden">
        {open &&
          groups.map((group) => (
            <Group key={group.group} id={id} group={group} marked={marked?.key} onChoose={onChoose} />
          ))}
      </div>
    </search>
  );
}

type GroupProps = { id: string; group: FoundGroup; marked: string | undefined; onChoose: (thing: Thing) => void };

function Group({ id, group: { group, things, more }, marked, onChoose }: GroupProps) {
  const t = useTranslations("day.search");
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div role="group" aria-labelledby={`${id}-${group}`}>
      <p id={`${id}-${group}`} className="caps mb-1">
        {t(`groups.${group}`)}
      </p>
      {things.map((thing) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and the keys.
        // biome-ignore lint/a11y/useFocusableInteractive: the combobox above holds the focus and the keys.
        <div
          key={thing.key}
          id={`${id}-${thing.key}`}
          role="option"
          aria-selected={thing.key === marked}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(thing)}
          className={`flex min-h-10 cursor-pointer flex-wrap items-baseline gap-x-3 rounded-lg px-3 py-1.5 pointer-coarse:min-h-11 ${thing.key === marked ? "bg-accent-wash outline-1 -outline-offset-1 outline-accent" : "hover:bg-sunk"}`}
        >
          <bdi className="font-semibold">{thing.words}</bdi>
          <bdi className="line-clamp-1 min-w-0 text-sm text-soft">{thing.hint}</bdi>
        </div>
      ))}
      {more > 0 && <p className="px-3 pt-1 text-sm text-soft">{t("more", { count: more })}</p>}
    </div>
  );
}
