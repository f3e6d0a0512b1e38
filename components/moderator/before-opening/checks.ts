import { clockIs, isThere } from "@/components/table/connected/how-well";
import type { Connected, ConnectedPerson, ConnectedScreen } from "@/lib/roundtable/protocol";
import { schedule } from "@/lib/roundtable/schedule";
import type { Limits, Role } from "@/lib/roundtable/state";
import type { ParticipantView, View } from "@/lib/roundtable/view-types";

/** What the list is made of; a table that is planned changes in few of these. */
export type Planned = Pick<View, "session" | "agenda" | "table" | "questions" | "participants" | "seats">;

/** A screen whose own clock is off: whose it is, or the name of a display's link. */
export type OffScreen = { person?: ConnectedPerson; name?: string; screen: ConnectedScreen };

/** One line of the list. `how` is "ok", or says what lacks; "unknown" until it was heard who is connected. */
export type Check =
  | { id: "clocks"; how: "ok" | "unknown" | "lacking"; off: OffScreen[] }
  | { id: "projector"; how: "ok" | "unknown" | "lacking" }
  | { id: "chairs"; how: "ok" | "unknown" | "lacking" | "none"; count: number; missing: ParticipantView[] }
  | { id: "rapporteur"; how: "ok" | "unknown" | "lacking" | "none" }
  | { id: "limits"; how: "ok" | "unlisted"; limits: Limits }
  | { id: "agenda"; how: "ok" | "short" | "none"; count: number }
  | { id: "questions"; how: "ok" | "none"; count: number }
  | { id: "delegations"; how: "ok" | "unknown" | "lacking" | "none"; seated: number; here: number };

/** What to look at before a session is opened; advice, by which nothing is held up. `now` is server time in ms. */
export function checks(planned: Planned, connected: Connected | undefined, now: number): Check[] {
  const seated = Object.values(planned.participants?.items ?? {});
  return [
    clocks(connected),
    projector(connected),
    chairs(seated, connected),
    rapporteur(seated, connected),
    { id: "limits", how: planned.table.listed ? "ok" : "unlisted", limits: planned.table.limits },
    agenda(planned, now),
    questions(planned),
    delegations(planned, connected),
  ];
}

/** Of the desk and the displays alone: by these the room goes. */
function clocks(connected: Connected | undefined): Check {
  const desk = (connected?.people ?? []).filter(({ role }) => role === "moderator" || role === "secretariat");
  const all: OffScreen[] = [
    ...desk.flatMap((person) => person.screens.map((screen) => ({ person, screen }))),
    ...(connected?.displays ?? []).map(({ name, ...screen }) => ({ ...(name && { name }), screen })),
  ].filter(({ screen }) => isThere(screen));
  const off = all.filter(({ screen: { offset = 0 } }) => clockIs(offset) !== "agrees");
  const heard = all.some(({ screen }) => screen.offset !== undefined);
  return { id: "clocks", how: off.length > 0 ? "lacking" : heard ? "ok" : "unknown", off };
}

function projector(connected: Connected | undefined): Check {
  const here = connected?.displays.some((display) => display.screen === "projector" && isThere(display));
  return { id: "projector", how: here === undefined ? "unknown" : here ? "ok" : "lacking" };
}

function chairs(seated: ParticipantView[], connected: Connected | undefined): Check {
  const moderators = withRole(seated, "moderator");
  const missing = connected ? moderators.filter(({ id }) => !isHere(connected, id)) : [];
  return { id: "chairs", how: among(moderators, connected, missing.length === 0), count: moderators.length, missing };
}

/** One is enough: several share the work. */
function rapporteur(seated: ParticipantView[], connected: Connected | undefined): Check {
  const rapporteurs = withRole(seated, "rapporteur");
  const here = rapporteurs.some(({ id }) => connected && isHere(connected, id));
  return { id: "rapporteur", how: among(rapporteurs, connected, here) };
}

function agenda(planned: Planned, now: number): Check {
  const times = schedule(planned, now);
  const items = planned.agenda.order.filter((id) => planned.agenda.items[id]?.state !== "skipped");
  const short = items.filter((id) => times[id]?.fit !== "whole");
  if (short.length > 0) return { id: "agenda", how: "short", count: short.length };
  return { id: "agenda", how: items.length > 0 ? "ok" : "none", count: items.length };
}

function questions({ questions: { order } }: Planned): Check {
  return { id: "questions", how: order.length > 0 ? "ok" : "none", count: order.length };
}

/** Not all of them will use a device; that one does shows that badges and the address work. */
function delegations({ seats }: Planned, connected: Connected | undefined): Check {
  const there = (connected?.people ?? []).filter(({ screens }) => screens.some(isThere));
  const here = seats.order.filter((id) =>
    there.some(({ role, delegation }) => role === "delegate" && delegation === id),
  );
  const counts = { seated: seats.order.length, here: here.length };
  return { id: "delegations", how: among(seats.order, connected, here.length > 0), ...counts };
}

function withRole(seated: ParticipantView[], wanted: Role): ParticipantView[] {
  return seated.filter(({ role }) => role === wanted);
}

function isHere({ people }: Connected, id: string): boolean {
  return people.some(({ participant, screens }) => participant === id && screens.some(isThere));
}

function among(seated: readonly unknown[], connected: Connected | undefined, enough: boolean) {
  if (seated.length === 0) return "none";
  if (!connected) return "unknown";
  return enough ? "ok" : "lacking";
}
