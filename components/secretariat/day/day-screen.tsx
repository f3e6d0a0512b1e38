"use client";

import { ArrowLeft } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { AllLists } from "@/components/secretariat/day/all-lists";
import { DaySearch } from "@/components/secretariat/day/day-search";
import { DayTables } from "@/components/secretariat/day/day-tables";
import { DelegationPanel } from "@/components/secretariat/day/delegation-panel";
import { MessagePanel } from "@/components/secretariat/day/message-panel";
import { PersonPanel } from "@/components/secretariat/day/person-panel";
import { addressOf, shownAt } from "@/components/secretariat/day/shown-address";
import { TablePanel } from "@/components/secretariat/day/table-panel";
import type { DayPerson, DaySender, Shown } from "@/components/secretariat/day/types";
import { useSearchKeys } from "@/components/secretariat/day/use-search-keys";
import { type DayTable, useThings } from "@/components/secretariat/day/use-things";
import { Button } from "@/components/ui/button";
import { SeveralTables } from "@/lib/client/table-provider";

export type Day = {
  slug: string;
  people: DayPerson[];
  senders: DaySender[];
  tables: DayTable[];
  /** The house sends e-mail. */
  mail: boolean;
};

/** The day itself: one search for everything, the tables while nothing is asked, and below what was chosen with all that may be done. */
export function DayScreen({ day, at }: { day: Day; at: string | null }) {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const things = useThings(day);
  const [search, setSearch] = useState("");
  const [shown, setShown] = useState<Shown | null>(() => shownAt(at));
  useSearchKeys(input);
  const show = (next: Shown | null) => {
    setShown(next);
    setSearch("");
    history.replaceState(null, "", next ? `?at=${encodeURIComponent(addressOf(next))}` : location.pathname);
    if (!next) input.current?.focus();
  };
  return (
    <SeveralTables>
      <div className="grid gap-8">
        <DaySearch
          input={input}
          things={things}
          search={search}
          onSearch={setSearch}
          onChoose={(thing) => show(thing.shows)}
        />
        {/* Kept while somebody searches, with what was typed in it. */}
        <div hidden={search.trim() !== ""}>
          {shown ? (
            <Chosen key={JSON.stringify(shown)} onBack={() => show(null)}>
              <Panel day={day} shown={shown} onShow={show} onChanged={() => router.refresh()} />
            </Chosen>
          ) : (
            <DayTables tables={day.tables} onShow={show} />
          )}
        </div>
      </div>
    </SeveralTables>
  );
}

/** The focus moves to what was chosen, so that the keyboard goes on there. */
function Chosen({ onBack, children }: { onBack: () => void; children: React.ReactNode }) {
  const t = useTranslations("day");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} tabIndex={-1} className="grid gap-4 outline-none">
      <p>
        <Button look="quiet" size="small" onClick={onBack} className="-ms-3">
          <ArrowLeft aria-hidden="true" className="me-1.5 inline size-4 align-[-0.15em] rtl:-scale-x-100" />
          {t("back")}
        </Button>
      </p>
      {children}
    </div>
  );
}

type PanelProps = { day: Day; shown: Shown; onShow: (shown: Shown) => void; onChanged: () => void };

function Panel({ day, shown, onShow, onChanged }: PanelProps) {
  switch (shown.is) {
    case "person": {
      const person = day.people.find(({ id }) => id === shown.id);
      return person ? (
        <PersonPanel day={day} person={person} onShow={onShow} onChanged={onChanged} />
      ) : (
        <Gone onLook={onChanged} />
      );
    }
    case "delegation": {
      const sender = day.senders.find(({ id }) => id === shown.id);
      return sender ? <DelegationPanel day={day} sender={sender} onShow={onShow} /> : <Gone onLook={onChanged} />;
    }
    case "table": {
      const table = day.tables.find(({ initial }) => initial.table === shown.table);
      return table ? (
        <TablePanel day={day} table={table} shown={shown} onChanged={onChanged} />
      ) : (
        <Gone onLook={onChanged} />
      );
    }
    case "message":
      return <MessagePanel day={day} />;
    case "lists":
      return <AllLists day={day} />;
    default:
      return shown satisfies never;
  }
}

/** Somebody who was just made may not be on the list yet: it is read again before anything is said to be gone. */
function Gone({ onLook }: { onLook: () => void }) {
  const t = useTranslations("day");
  const [looked, setLooked] = useState(false);
  const [looking, look] = useTransition();
  const latest = useRef(onLook);
  useEffect(() => {
    look(() => latest.current());
    setLooked(true);
  }, []);
  return looked && !looking && <p>{t("gone")}</p>;
}
