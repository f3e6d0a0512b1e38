"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type DelegationChoice, foundDelegations } from "@/components/moderator/delegation-choices";
import { useNames } from "@/components/moderator/names";
import { controlClass, Field } from "@/components/ui/field";

export interface DelegationPickerProps {
  choices: DelegationChoice[];
  chosen?: string;
  onChoose: (choice: DelegationChoice) => void;
}

/** Type a few letters, arrow down, Enter. Every line can be pressed as well. */
export function DelegationPicker({ choices, chosen, onChoose }: DelegationPickerProps) {
  const [search, setSearch] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const t = useTranslations("moderate.insert");
  const found = foundDelegations(choices, search);
  const at = Math.min(active, found.length - 1);
  const go = (to: number) => {
    setActive(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const keys = (event: KeyboardEvent) => {
    const here = found[at];
    if (event.key === "ArrowDown") go(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") go(Math.max(at - 1, 0));
    else if (event.key === "Enter" && here && here.id !== chosen) onChoose(here);
    else return;
    event.preventDefault();
  };
  return (
    <div className="grid gap-2">
      <Field label={t("who")}>
        {(control) => (
          <input
            {...control}
            role="combobox"
            aria-expanded
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={found[at] && `${id}-${at}`}
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to be filled in.
            autoFocus
            autoComplete="off"
            dir="auto"
            value={search}
            placeholder={t("find")}
            onChange={(event) => {
              setSearch(event.currentTarget.value);
              go(0);
            }}
            onKeyDown={keys}
            className={controlClass}
          />
        )}
      </Field>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t("who")}
        className="max-h-44 overflow-y-auto rounded-lg border border-line empty:hidden"
      >
        {found.map((choice, index) => (
          <Line
            key={choice.id}
            id={`${id}-${index}`}
            choice={choice}
            active={index === at}
            chosen={choice.id === chosen}
            onChoose={() => {
              setActive(index);
              onChoose(choice);
            }}
          />
        ))}
      </div>
      {found.length === 0 && <p className="text-sm text-soft">{t("nobodyFound")}</p>}
    </div>
  );
}

type LineProps = { id: string; choice: DelegationChoice; active: boolean; chosen: boolean; onChoose: () => void };

function Line({ id, choice, active, chosen, onChoose }: LineProps) {
  const { of } = useNames();
  const t = useTranslations("moderate.insert");
  const kind = useTranslations("table.kind");
  const hint = choice.onList ? t("onList") : choice.kind === "state" ? "" : kind(choice.kind);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above holds the focus and the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: the combobox above holds the focus and the keys.
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      onClick={onChoose}
      className={`flex min-h-9 cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 pointer-coarse:min-h-11 ${chosen ? "bg-accent text-accent-ink" : active ? "bg-accent-wash" : "hover:bg-sunk"}`}
    >
      <span dir="auto">{of(choice)}</span>
      <span className={`text-sm ${chosen ? "" : "text-soft"}`}>{hint}</span>
    </div>
  );
}
