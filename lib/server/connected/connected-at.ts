import { find } from "@/lib/roundtable/lookup";
import type { Connected, ConnectedPerson, ConnectedScreen } from "@/lib/roundtable/protocol";
import type { Role, TableState } from "@/lib/roundtable/state";
import { speakerView } from "@/lib/roundtable/view-list";
import type { Holder } from "@/lib/server/badge-holder";
import {
  type Following,
  followingNow,
  type HeardReport,
  type Seen,
  seenLately,
} from "@/lib/server/connected/following";
import { roleAt } from "@/lib/server/enter";
import type { LiveTable } from "@/lib/server/live/live-table";
import type { Place } from "@/lib/server/place";

/** Anybody may call her page a projector: of more than these it is only counted how many. */
const MOST_UNNAMED = 12;
/** Screens poll every four seconds. */
const POLLED_MS = 15_000;
/** Screens tell every 20 s; one that lies in the background, once a minute. */
const FRESH_MS = 90_000;

type Spot = { place: Place; live: LiveTable };
type Screen = Following & { shown: ConnectedScreen };

/** Who follows a table, or did lately. Takes server time in ms. */
export function connectedAt(spot: Spot, now: number): Connected {
  const all = [...followingNow(spot.place.id).map((one) => present(one, now)), ...goneOrPolling(spot, now)];
  const displays = [
    ...all.filter(isLinked),
    ...all.filter((one) => isDisplay(one) && !isLinked(one)).slice(0, MOST_UNNAMED),
  ];
  const people = peopleOf(spot, all);
  const named = new Set(people.map(({ participant }) => participant));
  const listed = new Set(displays);
  const others = all.filter((one) => !listed.has(one) && !isNamed(one, named) && one.shown.lostSince === undefined);
  return {
    people,
    displays: displays.map(({ holder, shown }) => ({ ...(holder?.display && { name: holder.name }), ...shown })),
    others: others.length,
  };
}

/** A display that came with its own link. */
function isLinked({ holder }: Following): boolean {
  return holder?.display ?? false;
}

/** Or a projector that anybody opened, who says so herself. */
function isDisplay(one: Following): boolean {
  const { asPublic, report } = one;
  return isLinked(one) || (asPublic && (report?.screen === "projector" || report?.screen === "overlay"));
}

function isNamed({ holder, asPublic }: Following, named: Set<string>): boolean {
  return holder !== null && !asPublic && named.has(holder.id);
}

function present(following: Following, now: number): Screen {
  return { ...following, shown: { over: "socket", ...told(following.report, now) } };
}

function told(report: HeardReport | undefined, now: number): Partial<ConnectedScreen> {
  if (!report) return {};
  const { at, screen, ...measured } = report;
  return { screen, ...(now - at <= FRESH_MS && measured) };
}

/** Those who were seen lately and are not back at the same screen. */
function goneOrPolling({ place }: Spot, now: number): Screen[] {
  const here = followingNow(place.id);
  const people = new Set(here.map((one) => one.holder?.id));
  const screens = new Set(here.map((one) => `${one.holder?.id} ${one.report?.screen}`));
  const back = ({ holder, report }: Seen) =>
    report ? screens.has(`${holder.id} ${report.screen}`) : people.has(holder.id);
  return seenLately(place.id, now)
    .filter((seen) => !back(seen))
    .map((seen) => ({ ...seen, shown: past(seen, now) }));
}

function past({ over, at, report }: Seen, now: number): ConnectedScreen {
  const polls = over === "polling" && now - at <= POLLED_MS;
  return { over, ...(report && { screen: report.screen }), ...(!polls && { lostSince: at }) };
}

/** Each person once, the desk first. Whoever asked to be shown what the public sees is counted with the public. */
function peopleOf(spot: Spot, all: Screen[]): ConnectedPerson[] {
  const people = new Map<string, ConnectedPerson>();
  for (const { holder, asPublic, shown } of all) {
    const role = asPublic || holder?.display ? null : roleAt(spot, holder);
    if (!holder || !role) continue;
    const person = people.get(holder.id) ?? personAt(spot.live.state(), holder, role);
    person.screens.push(shown);
    people.set(holder.id, person);
  }
  return [...people.values()].sort((one, other) => ORDER.indexOf(one.role) - ORDER.indexOf(other.role));
}

const ORDER: readonly Role[] = ["moderator", "secretariat", "rapporteur", "delegate", "observer"];

/** Rule 100 holds here too: of a protected person there is the pseudonym and no more. */
function personAt(state: TableState, holder: Holder, role: Role): ConnectedPerson {
  const seat = find(state.participants, holder.id);
  const delegation = seat?.delegation ? find(state.delegations, seat.delegation) : undefined;
  const person = { participant: holder.id, role, screens: [] };
  if (!delegation) return { ...person, name: seat?.name || holder.name };
  const { names, name } = speakerView(delegation, seat, "desk");
  return { ...person, delegation: delegation.id, ...(names && { names }), ...(name && { name }) };
}
