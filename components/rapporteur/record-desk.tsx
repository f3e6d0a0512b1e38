"use client";

import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  type RefObject,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useReadStatements } from "@/components/rapporteur/read-statements";
import { type RecordEntry, recordEntries } from "@/components/rapporteur/record-entries";
import { type Points, usePoints } from "@/components/rapporteur/use-points";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { useSpeakerName } from "@/components/table/speaker-name";
import { useView, useViewOf } from "@/lib/client/table-provider";
import { refusal } from "@/lib/i18n/refusal";

/** The tab of the points that belong to no question. */
export const OTHER = "other matters";

export type BeginFrom = (entry: RecordEntry, passage?: string) => void;

type RecordDesk = Points & {
  entries: RecordEntry[];
  /** The question whose points are looked at; `OTHER` for none. */
  looked: string;
  look(question: string): void;
  /** The box in which a point is written. */
  box: RefObject<HTMLTextAreaElement | null>;
  /** Begins a point from what somebody said, or puts it behind the one that is being written. */
  beginFrom: BeginFrom;
  /** Where that is carried out. */
  writer: RefObject<BeginFrom>;
  /** Whether a statement was shown in full on this device. */
  isRead(statement: string): boolean;
  markRead(statement: string): void;
  /** Tells a screen reader what was just done. */
  say(words: string): void;
  /** Why nothing can be recorded now, as a sentence. */
  why?: string;
};

const DeskContext = createContext<RecordDesk | null>(null);

export function RecordDeskProvider({ children }: { children: ReactNode }) {
  const points = usePoints();
  const entries = useEntries();
  const { looked, look } = useLooked();
  const why = useWhy();
  const box = useRef<HTMLTextAreaElement>(null);
  const writer = useRef<BeginFrom>(() => {});
  const beginFrom = useCallback<BeginFrom>((...from) => writer.current(...from), []);
  const reading = useReadStatements();
  const [said, say] = useSaid();
  useSpeakerSaid(say);
  return (
    <DeskContext value={{ ...points, ...reading, entries, looked, look, box, beginFrom, writer, say, why }}>
      {children}
      <p role="status" className="sr-only">
        {said}
      </p>
    </DeskContext>
  );
}

export function useRecordDesk(): RecordDesk {
  const desk = use(DeskContext);
  if (!desk) throw new Error("There is no RecordDeskProvider above this component.");
  return desk;
}

/** The same words said twice differ by a space that nobody sees, or the second time would not be read. */
function useSaid(): [string, (words: string) => void] {
  const [said, setSaid] = useState("");
  const say = useCallback((words: string) => setSaid((before) => (before === words ? `${words}\u00a0` : words)), []);
  return [said, say];
}

/** Who writes hears that somebody else has the floor; not what the page opened with. */
function useSpeakerSaid(say: (words: string) => void): void {
  const request = useViewOf(requestOnTheFloor);
  const t = useTranslations("table.ring");
  const nameOf = useSpeakerName();
  const now = request ? t("speaking", { name: nameOf(request.speaker) }) : t("nobody");
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== now) say(now);
    before.current = now;
  }, [now, say]);
}

function useEntries(): RecordEntry[] {
  const { floor, speeches, statements, list, pointsOfOrder } = useView();
  return useMemo(
    () => recordEntries({ floor, speeches, statements, list, pointsOfOrder }),
    [floor, speeches, statements, list, pointsOfOrder],
  );
}

/** Follows the question on the screens until the rapporteur looks elsewhere. */
function useLooked() {
  const { questions } = useView();
  const [chosen, look] = useState<string>();
  const looked = chosen ?? questions.shown[0] ?? questions.order[0] ?? OTHER;
  return { looked, look };
}

function useWhy(): string | undefined {
  const { may } = useView();
  const t = useTranslations("refusals");
  const code = may.RecordPoint;
  return code === undefined || code === true ? undefined : refusal(t, { code });
}
