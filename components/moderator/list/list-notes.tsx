"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { Aside } from "@/components/moderator/list/aside";
import { Doubles } from "@/components/moderator/list/doubles";
import { notLeft } from "@/components/moderator/list/shown-suggestions";
import { Suggestions } from "@/components/moderator/list/suggestions";
import { stillTurnedAway } from "@/components/moderator/list/turned-away";
import { useLeft } from "@/components/moderator/list/use-left";
import { useKey, useKeys } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";

type Note = "aside" | "suggestions" | "doubles";

/** What else there is about the list, folded into one line above it: each opens by itself, so that the list keeps its room. */
export function ListNotes() {
  const view = useView();
  const [opened, setOpened] = useState<Note>();
  const { left, leave } = useLeft();
  const { suggestions = [], doubles = [], aside = [] } = view.list;
  const t = useTranslations("list.notes");
  const id = useId();
  const offers = notLeft(suggestions, left);
  const late = stillTurnedAway(view).length;
  const count: Record<Note, number> = { aside: aside.length, suggestions: offers.length, doubles: doubles.length };
  const shown = opened && count[opened] > 0 ? opened : undefined;
  const fold = (note: Note, shortcut?: string) =>
    count[note] > 0 && (
      <Fold
        opened={shown === note}
        strong={note === "aside"}
        controls={id}
        shortcut={shortcut}
        onToggle={() => setOpened(shown === note ? undefined : note)}
      >
        {t(note, { count: count[note] })}
      </Fold>
    );
  if (offers.length + doubles.length + aside.length + late === 0) return null;
  return (
    <div className="border-b border-line pb-1">
      <div className="flex flex-wrap gap-x-3 text-sm">
        {fold("aside")}
        {late > 0 && (
          <a href="#turned-away-title" className="inline-flex min-h-8 items-center font-semibold no-underline">
            {t("late", { count: late })}
          </a>
        )}
        {fold("suggestions", "U")}
        {fold("doubles")}
      </div>
      <div id={id} className="empty:hidden">
        {shown === "aside" && <Aside />}
        {shown === "suggestions" && <Suggestions offers={offers} onLeave={leave} />}
        {shown === "doubles" && <Doubles />}
      </div>
    </div>
  );
}

type FoldProps = {
  opened: boolean;
  /** It waits for a decision of the chair. */
  strong: boolean;
  controls: string;
  shortcut?: string;
  onToggle: () => void;
  children: ReactNode;
};

function Fold({ opened, strong, controls, shortcut, onToggle, children }: FoldProps) {
  const { on } = useKeys();
  useKey(shortcut, onToggle);
  return (
    <button
      type="button"
      aria-expanded={opened}
      aria-controls={controls}
      aria-keyshortcuts={on ? shortcut : undefined}
      onClick={onToggle}
      className={`inline-flex min-h-8 items-center gap-0.5 rounded-md hover:text-accent ${opened ? "text-accent" : strong ? "" : "text-soft"} ${strong ? "font-semibold" : ""}`}
    >
      {children}
      <ChevronDown aria-hidden="true" className={`size-3.5 text-soft ${opened ? "rotate-180" : ""}`} />
    </button>
  );
}
