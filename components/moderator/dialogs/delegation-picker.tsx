"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { DelegationChoice } from "@/components/moderator/delegation-choices";
import { foundDelegations } from "@/components/moderator/found-delegations";
import { useNames } from "@/components/moderator/names";
import { controlClass, Field } from "@/components/ui/field";

export interface DelegationPickerProps {
  choices: DelegationChoice[];
  chosen?: string;
  onChoose: (choice: DelegationChoice) => void;
}

/** Type a few letters, Enter: whoever is marked is chosen and the form sent. A line that is pressed is chosen only. */
export function DelegationPicker({ choices, chosen, onChoose }: DelegationPickerProps) {
  const [search, setSearch] = useState("");
  // Who is marked, not which line: the list below may change between a look and Enter.
  const [active, setActive] = useState<string>();
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const t = useTranslations("moderate.insert");
  const found = foundDelegations(choices, search);
  const at = found.findIndex((choice) => choice.id === active);
  const go = (to: number) => {
    setActive(found[to]?.id);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const enter = ({ currentTarget: { form } }: KeyboardEvent<HTMLInputElement>) => {
    const here = found[at];
    if (!here) return;
    // The form must know who is chosen before it is sent.
    flushSync(() => onChoose(here));
    form?.requestSubmit();
  };
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") go(Math.min(at + 1, found.length - 1));
    else if (event.key === "ArrowUp") go(Math.max(at - 1, 0));
    else if (event.key === "Enter") enter(event);
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
              const { value } = event.currentTarget;
              setSearch(value);
              // Nobody is marked before something is typed: Enter alone inserts nobody.
              setActive(value.trim() === "" ? undefined : foundDelegations(choices, value)[0]?.id);
              list.current?.scrollTo({ top: 0 });
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
              setActive(choice.id);
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
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={`flex min-h-9 cursor-pointer items-baseline justify-between gap-3 px-3 py-1.5 pointer-coarse:min-h-11 ${chosen ? "bg-accent text-accent-ink" : active ? "bg-accent-wash" : "hover:bg-sunk"}`}
    >
      <span dir="auto">{of(choice)}</span>
      <span className={`text-sm ${chosen ? "" : "text-soft"}`}>{hint}</span>
    </div>
  );
}
