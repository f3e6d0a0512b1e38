"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Popover } from "radix-ui";
import type { RefObject } from "react";
import { sharedKind } from "@/components/rapporteur/default-behind";
import type { PointForm } from "@/components/rapporteur/point-form";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RecordEntry } from "@/components/rapporteur/record-entries";
import { WhoList } from "@/components/rapporteur/who-list";
import { useWords } from "@/components/rapporteur/words";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";

type Props = {
  form: PointForm;
  change: (change: Partial<PointForm>) => void;
  area: RefObject<HTMLTextAreaElement | null>;
  who: boolean;
  onWho(open: boolean): void;
};

/** Which interventions are behind a point: those chosen, each to be taken away, and a list to find the others in. */
export function BehindPicker({ form, change, area, who, onWho }: Props) {
  const t = useTranslations("rapporteur.behind");
  const { entries } = useRecordDesk();
  const words = useWords();
  const { on } = useKeys();
  const said = speaking(entries);
  const set = (interventions: string[]) => change({ interventions, kind: sharedKind(entries, interventions) });
  const label = (id: string) => {
    const entry = said.find(({ intervention }) => intervention === id);
    return entry ? words.entry(entry) : words.behind(id);
  };
  const toggle = (id: string) => {
    const others = form.interventions.filter((other) => other !== id);
    set(form.interventions.includes(id) ? others : [...others, id]);
  };
  return (
    <>
      {form.interventions.map((id) => (
        <button
          key={id}
          type="button"
          aria-label={t("takeAway", { name: label(id) })}
          onClick={() => toggle(id)}
          className="inline-flex min-h-7 max-w-60 items-center gap-1 rounded-md border border-accent px-1.5 text-sm font-semibold text-accent hover:bg-accent-wash pointer-coarse:min-h-11"
        >
          <bdi className="truncate">{label(id)}</bdi>
          <X aria-hidden="true" className="size-3 shrink-0" />
        </button>
      ))}
      <Popover.Root open={who} onOpenChange={onWho}>
        <span className="inline-flex items-center gap-1">
          <Popover.Trigger
            aria-keyshortcuts={on ? "Alt+W" : undefined}
            className="min-h-7 rounded-md border border-transparent px-1.5 text-sm text-soft hover:border-edge pointer-coarse:min-h-11"
          >
            {form.interventions.length > 0 ? t("add") : t("none")}
          </Popover.Trigger>
          <Key>Alt W</Key>
        </span>
        <Popover.Portal>
          <Popover.Content
            aria-label={t("label")}
            align="start"
            side="top"
            sideOffset={8}
            collisionPadding={12}
            // What is pressed in the list is not meant for the form behind it.
            onKeyDown={(event) => event.stopPropagation()}
            onCloseAutoFocus={(event) => {
              event.preventDefault();
              area.current?.focus();
            }}
            className="z-30 w-90 max-w-[calc(100vw-1.5rem)] animate-fade rounded-xl border border-line bg-raised p-2 shadow-lg outline-none"
          >
            <WhoList entries={said} chosen={form.interventions} toggle={toggle} />
          </Popover.Content>
        </Popover.Portal>
      </Popover.Root>
    </>
  );
}

/** Those who said or wrote something, newest first, each intervention once. */
function speaking(entries: RecordEntry[]): RecordEntry[] {
  const said = entries.filter(({ type }) => type === "now" || type === "heard" || type === "statement");
  return said.filter(
    (entry, index) => said.findIndex(({ intervention }) => intervention === entry.intervention) === index,
  );
}
