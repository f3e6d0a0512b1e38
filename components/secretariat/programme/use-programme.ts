"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { joinedPlan, textOf } from "@/components/secretariat/programme/changes";
import { namedWithoutSeat, newlyNamed, withIds } from "@/components/secretariat/programme/named-seats";
import {
  type Draft,
  draftOf,
  type Newcomer,
  type Plan,
  type PlannedTable,
  type ProgrammeMeeting,
  seatOf,
} from "@/components/secretariat/programme/types";
import { useManaging } from "@/components/secretariat/use-managing";
import type { Managed } from "@/lib/client/manage";
import { momentIn } from "@/lib/i18n/zone-time";

type Answer = Managed<{ table: PlannedTable }>;

const HOUR = 3_600_000;
/** What was done shows in the page; the words about it need not stay. */
const SAID_FOR = 6_000;

/** The tables of a meeting as they are, what is being changed of each, and the ways to save it. */
export function useProgramme(meeting: ProgrammeMeeting, initial: PlannedTable[], selected: number | null) {
  const t = useTranslations("programme");
  const [tables, setTables] = useState(initial);
  const [number, setNumber] = useState(selected ?? initial[0]?.number ?? null);
  const [drafts, setDrafts] = useState<Record<number, Draft>>({});
  const [theirs, setTheirs] = useState<PlannedTable | null>(null);
  const [said, setSaid] = useState("");
  const { ask, pending, refusal, dismiss } = useManaging();
  const changed = Object.keys(drafts).map(Number);
  useLeaveWarning(changed.length > 0);
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_FOR);
    return () => clearTimeout(timer);
  }, [said]);

  const table = tables.find((one) => one.number === number);
  const draft = table && (drafts[table.number] ?? startOf(table, meeting));
  const path = (of?: number) => `/api/meetings/${meeting.slug}/tables${of === undefined ? "" : `/${of}`}`;

  const choose = (next: number | null) => {
    setNumber(next);
    setTheirs(null);
    setSaid("");
    dismiss();
    history.replaceState(null, "", next === null ? location.pathname : `?table=${next}`);
  };
  const keep = (next: PlannedTable) => {
    setTables((now) => [...now.filter((one) => one.number !== next.number), next].sort((a, b) => a.number - b.number));
  };
  /** An unsaved plan was made on the one that was seen: a newer one must not pass for it, or it would be written over unawares. */
  const seenPlan = (next: PlannedTable): PlannedTable => {
    const newer = table && changed.includes(table.number) && textOf(next.plan) !== textOf(table.plan);
    return newer ? { ...next, plan: table.plan, seq: table.seq } : next;
  };
  const discard = (of = number) => {
    setDrafts((now) => Object.fromEntries(Object.entries(now).filter(([key]) => Number(key) !== of)));
    setTheirs(null);
  };
  const change = (change: Partial<Draft>) => {
    if (!table || !draft) return;
    setSaid("");
    setDrafts({ ...drafts, [table.number]: { ...draft, ...change } });
  };
  const changePlan = (part: Partial<Plan>) => draft && change({ plan: { ...draft.plan, ...part } });

  const put = async (body: object, done: string): Promise<PlannedTable | null> => {
    if (!table) return null;
    setSaid("");
    const answer: Answer = await ask("PUT", path(table.number), body);
    const now = (answer as { table?: PlannedTable }).table;
    if (answer.ok) {
      keep("plan" in body ? answer.table : seenPlan(answer.table));
      setSaid(done);
      return answer.table;
    }
    if (now) setTheirs(now);
    return null;
  };
  /** Who is new to the meeting is seated first: only then is there an id by which an item can name somebody. */
  const withNewSeated = async (to: PlannedTable, made: Draft): Promise<Draft | null> => {
    const fresh = newlyNamed(made);
    if (fresh.length === 0) return made;
    const now = await put({ seat: fresh.map(seatOf) }, "");
    const next = now && withIds(made, fresh, to.people, now.people);
    if (next) setDrafts({ ...drafts, [to.number]: next });
    return next;
  };
  const save = async (seq = table?.seq, made = draft) => {
    const ready = table && made && (await withNewSeated(table, made));
    if (ready && (await put(bodyOf(table, ready, seq), t("saved")))) discard();
  };
  const seat = async (newcomer: Omit<Newcomer, "key">) =>
    (await put({ seat: [seatOf(newcomer)] }, t("people.seated", { name: newcomer.name }))) !== null;
  const unseat = async (id: string, name: string) =>
    (await put({ unseat: [id] }, t("people.unseated", { name }))) !== null;
  const make = async (body: object): Promise<boolean> => {
    const answer: Answer = await ask("POST", path(), body);
    if (!answer.ok) return false;
    keep(answer.table);
    choose(answer.table.number);
    return true;
  };
  const remove = async () => {
    if (!table) return;
    const answer = await ask("DELETE", path(table.number));
    if (!answer.ok) return;
    const rest = tables.filter((one) => one !== table);
    discard();
    setTables(rest);
    choose(rest[0]?.number ?? null);
  };
  const takeTheirs = () => {
    if (theirs) keep(theirs);
    discard();
    dismiss();
  };
  const saveOverTheirs = async () => {
    if (!table || !draft || !theirs) return;
    await save(theirs.seq, { ...draft, plan: joinedPlan(table.plan, draft.plan, theirs.plan) });
  };

  return {
    meeting,
    tables,
    changed,
    table,
    draft,
    pending,
    refusal,
    said,
    theirs,
    choose,
    change,
    changePlan,
    discard,
    save,
    seat,
    unseat,
    make,
    remove,
    takeTheirs,
    saveOverTheirs,
    dismiss,
  };
}

export type Programme = ReturnType<typeof useProgramme>;

/** A table that has no plan yet begins with a morning of the first day. */
function startOf(table: PlannedTable, { startsOn, timeZone }: ProgrammeMeeting): Draft {
  const draft = draftOf(table);
  if (table.planned) return draft;
  const startsAt = momentIn(timeZone, startsOn, "10:00") || 0;
  return { ...draft, plan: { ...draft.plan, startsAt, endsAt: startsAt + 3 * HOUR } };
}

/** What of a table changed, and nothing else: what somebody else changed beside it stays. */
function bodyOf(table: PlannedTable, draft: Draft, seq: number | undefined) {
  const { room, capacity, plan, newcomers } = draft;
  const same = textOf(plan) === textOf(table.plan);
  const seats = [...newcomers.map(seatOf), ...namedWithoutSeat(table, draft).map(seatOf)];
  return {
    ...(room !== table.room && { room }),
    ...(capacity !== table.capacity && { capacity }),
    ...(!same && { seq, plan: sentOf(table, plan) }),
    ...(seats.length > 0 && { seat: seats }),
  };
}

/** Of a table that was opened the agenda alone may change. */
function sentOf({ state }: PlannedTable, plan: Plan) {
  const { startsAt, endsAt, items } = plan;
  if (state !== "scheduled") return { startsAt, endsAt, items };
  return { ...plan, questions: plan.questions.map(({ parts: _parts, ...question }) => question) };
}

/** Asks before a page is left with something that is not saved. */
function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [unsaved]);
}
