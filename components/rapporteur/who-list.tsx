"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { findEntries } from "@/components/rapporteur/find-entries";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { useWords } from "@/components/rapporteur/words";

type Props = { entries: RecordEntry[]; chosen: string[]; toggle(intervention: string): void };

/** Type a few letters of a name, Enter puts it behind the point or takes it away; the arrows choose. */
export function WhoList({ entries, chosen, toggle }: Props) {
  const t = useTranslations("rapporteur.behind");
  const id = useId();
  const [search, setSearch] = useState("");
  const [at, setAt] = useState(0);
  const { entry: name } = useWords();
  const found = findEntries(entries, { search });
  const active = found[Math.min(at, found.length - 1)];
  const choose = (entry: RecordEntry) => {
    toggle(entry.intervention);
    setSearch("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setAt((Math.min(at, found.length - 1) + step + found.length) % Math.max(1, found.length));
    else if (event.key === "Enter" && active) choose(active);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        role="combobox"
        aria-expanded="true"
        aria-controls={id}
        aria-activedescendant={active && `${id}-${active.id}`}
        aria-label={t("find")}
        placeholder={t("find")}
        value={search}
        onChange={(event) => {
          setSearch(event.currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="min-h-9 w-full rounded-lg border border-edge bg-transparent px-2.5 max-sm:text-[1rem] pointer-coarse:min-h-11"
      />
      <div
        id={id}
        role="listbox"
        aria-multiselectable="true"
        aria-label={t("label")}
        className="mt-1.5 max-h-64 overflow-y-auto"
      >
        {found.map((entry) => (
          <Option
            key={entry.id}
            id={`${id}-${entry.id}`}
            words={name(entry)}
            chosen={chosen.includes(entry.intervention)}
            active={entry === active}
            choose={() => choose(entry)}
          />
        ))}
      </div>
      {found.length === 0 && <p className="px-2 py-1.5 text-sm text-soft">{t("nobody")}</p>}
    </>
  );
}

type OptionProps = { id: string; words: string; chosen: boolean; active: boolean; choose(): void };

function Option({ id, words, chosen, active, choose }: OptionProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) place.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={chosen}
      tabIndex={-1}
      onClick={choose}
      className={`flex min-h-8 cursor-pointer items-center gap-2 rounded-lg px-2 py-1 pointer-coarse:min-h-11 ${active ? "bg-accent-wash" : ""}`}
    >
      <Check aria-hidden="true" className={`size-4 shrink-0 text-accent ${chosen ? "" : "invisible"}`} />
      <bdi className={`min-w-0 leading-tight ${chosen ? "font-semibold" : ""}`}>{words}</bdi>
    </div>
  );
}
