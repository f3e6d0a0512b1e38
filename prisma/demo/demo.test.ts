import { describe, expect, it } from "vitest";
import { elapsed } from "@/lib/roundtable/clock";
import { evolve } from "@/lib/roundtable/evolve";
import { mine } from "@/lib/roundtable/mine";
import { EMPTY_TABLE, KINDS, type TableState } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import { DEMO_BADGES } from "./content/badges";
import { DELEGATIONS, delegationOf } from "./content/delegations";
import { OTHER_TABLES } from "./content/other-tables";
import { PROTECTED_IDENTITY } from "./content/people";
import { TABLES } from "./content/tables";
import { playDemo } from "./script";
import { delegateId } from "./stage";
import { timesAt } from "./times";

const NOW = Date.UTC(2031, 4, 6, 13, 37, 11, 250);
const MINUTE = 60_000;

function counting(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

function demo(now = NOW) {
  const played = playDemo(timesAt(now), counting());
  const state = (number: number): TableState => {
    const found = played.find((one) => one.state.table.number === number);
    if (!found) throw new Error(`no table ${number}`);
    return found.state;
  };
  return { played, state };
}

function whoWaits(state: TableState): string[] {
  return state.list.order.map((id) => state.requests[id]?.delegation ?? "");
}

describe("the delegations of the demo", () => {
  it("are some forty, of every kind, each with a key of its own", () => {
    expect(DELEGATIONS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(DELEGATIONS.map(({ key }) => key)).size).toBe(DELEGATIONS.length);
    expect([...new Set(DELEGATIONS.map(({ kind }) => kind))].toSorted()).toEqual([...KINDS].toSorted());
  });

  it("have a name in English, given first, and in Arabic", () => {
    for (const { key, names } of DELEGATIONS) {
      expect(Object.keys(names)[0], key).toBe("en");
      expect(names.ar?.trim(), key).toBeTruthy();
    }
  });

  it("have Arabic names in Arabic letters, pseudonyms apart", () => {
    for (const { key, names, nameProtected } of DELEGATIONS) {
      if (!nameProtected) expect(names.ar, key).toMatch(/^[\p{Script=Arabic}\s،]+$/u);
    }
  });

  it("speak for members who are there", () => {
    const eu = delegationOf("eu");
    expect(eu.members).toContain("sweden");
    for (const { members } of DELEGATIONS)
      for (const member of members) expect(delegationOf(member).kind).toBe("state");
  });
});

describe("the tables of the demo", () => {
  it("are six with four questions each, asked in as many parts as the notes ask", () => {
    expect(TABLES.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(TABLES.map(({ questions }) => questions.length)).toEqual([4, 4, 4, 4, 4, 4]);
    const parts = TABLES.map(({ questions }) => questions.flatMap((question) => question.parts).length);
    expect(parts).toEqual([7, 5, 9, 6, 7, 4]);
  });

  it("seat everybody who inscribes", () => {
    for (const { seated, order } of OTHER_TABLES) {
      for (const key of [...seated, ...order.flat()]) expect(delegationOf(key).key).toBe(key);
      expect(order.flat().filter((key) => !seated.includes(key))).toEqual([]);
    }
  });

  it("are in every state that a session can have", () => {
    const { played } = demo();
    expect(played.map(({ state }) => [state.table.number, state.session.state])).toEqual([
      [1, "published"],
      [2, "adjourned"],
      [3, "live"],
      [4, "suspended"],
      [5, "scheduled"],
      [6, "scheduled"],
    ]);
  });

  it("run an agenda without gaps over three hours", () => {
    for (const { state } of demo().played) {
      const items = state.agenda.order.map((id) => state.agenda.items[id]);
      expect(items[0]?.startsAt).toBe(state.table.startsAt);
      expect(items.at(-1)?.endsAt).toBe(state.table.endsAt);
      expect(state.table.endsAt - state.table.startsAt).toBe(180 * MINUTE);
      for (const [index, item] of items.entries()) {
        expect(item?.startsAt).toBe(index === 0 ? state.table.startsAt : items[index - 1]?.endsAt);
      }
    }
  });

  it("are told by a journal that folds to what they are, in the order of time and before now", () => {
    for (const { events, state } of demo().played) {
      expect(events.reduce(evolve, EMPTY_TABLE)).toEqual(state);
      expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
      expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).toSorted((a, b) => a - b));
      expect(events.at(-1)?.at).toBeLessThanOrEqual(NOW);
    }
  });

  it("play at any second of the day", () => {
    for (let shift = 0; shift < 10; shift += 1) expect(() => demo(NOW + shift * 31_000)).not.toThrow();
  });
});

describe("the other tables", () => {
  const { state } = demo();

  it("go by other rules each", () => {
    const presets = TABLES.map(({ number }) => state(number).table.profile);
    expect(new Set(presets.map((profile) => JSON.stringify(profile))).size).toBe(6);
    expect(state(4).table.profile.overrunShown).toBe(true);
    expect(state(5).table.profile.preset).toBe("hearing");
    expect(state(6).table.profile.listed).toBe(false);
  });

  it("show one item that was skipped, and who was asked to write: two did, two have not yet", () => {
    expect(state(4).agenda.items.q3?.state).toBe("skipped");
    const invited = Object.values(state(2).requests).filter(({ invitedAt }) => invitedAt !== null);
    expect(invited.map((request) => request.state)).toEqual(["written", "written", "written", "written"]);
    expect(invited.every(({ writeUntil }) => (writeUntil ?? 0) > NOW)).toBe(true);
    const wrote = Object.values(state(2).statements).map(({ delegation }) => delegation);
    expect(wrote).toEqual(["lebanon", "unhcr"]);
  });
});

describe("table 3", () => {
  const { state, played } = demo();
  const three = state(3);

  it("is 55 minutes into its slot, opened seven minutes late, and in its first question", () => {
    expect(NOW - three.table.startsAt).toBeGreaterThanOrEqual(55 * MINUTE);
    expect(NOW - three.table.startsAt).toBeLessThan(60 * MINUTE);
    expect((three.session.openedAt ?? 0) - three.table.startsAt).toBe(7 * MINUTE);
    expect(three.agenda.current).toBe("q1");
    expect(three.questions.shown).toEqual(["q1"]);
  });

  it("has the speeches of the worked morning behind it, and Jordan on the floor since 42 seconds", () => {
    const speeches = Object.values(three.speeches).map((speech) => [
      three.requests[speech.request]?.delegation,
      speech.outcome,
      elapsed(speech.clock, speech.endedAt ?? NOW) / 1000,
    ]);
    expect(speeches).toEqual([
      ["eu", "heard", 320],
      ["sweden", "heard", 170],
      ["jordan", "absent", 0],
      ["iom", "heard", 160],
      ["jordan", null, 42],
    ]);
  });

  it("has an open list in the confirmed order, then those from the floor", () => {
    expect(three.list.state).toBe("open");
    expect(whoWaits(three).slice(0, 6)).toEqual(["mexico", "philippines", "kenya", "afford", "holy-see", "guest"]);
    expect(whoWaits(three).slice(6)).toHaveLength(10);
    expect(whoWaits(three)).not.toContain("germany");
    expect(three.list.order.map((id) => three.requests[id]?.confirmed).indexOf(false)).toBe(7);
  });

  it("gives the desk a few things to decide: suggestions, a double, a response, a swap", () => {
    const { list } = view(three, "desk", NOW);
    const whose = (ids: string[] = []) => ids.map((id) => three.requests[id]?.participant);
    expect(list.suggestions?.length).toBeGreaterThanOrEqual(2);
    expect(list.suggestions?.length).toBeLessThanOrEqual(4);
    expect(list.doubles?.map(whose)).toEqual([["demo-canada", "demo-canada-2"]]);
    expect(whose(list.aside)).toEqual(["demo-oxford"]);
    const [afford] = mine(three, "demo-afford", NOW)?.requests ?? [];
    expect(afford).toMatchObject({ position: 4, limit: 180, swaps: [{ names: { en: "Holy See" }, mine: false }] });
  });

  it("shows on its list who is away, who is here, who speaks by video, and who asks a second time", () => {
    const { requests } = view(three, "desk", NOW).list;
    const of = (key: string) => Object.values(requests).filter(({ speaker }) => speaker.seat === key);
    expect(of("brazil")).toMatchObject([{ state: "parked" }]);
    expect((of("brazil")[0]?.backAt ?? 0) - NOW).toBeGreaterThan(15 * MINUTE);
    expect(of("philippines")[0]?.presentAt).toBeLessThan(NOW);
    expect(of("kiribati")).toMatchObject([{ video: 180, inserted: true }]);
    expect(of("iom")).toMatchObject([{ state: "heard" }, { state: "waiting", turn: 2 }]);
  });

  it("has a chair, a point of order that is ruled, a corrected entry and a corrected question behind it", () => {
    const { session, pointsOfOrder, speeches, floor, questions } = view(three, "desk", NOW);
    expect(session.chair).toMatchObject({ title: "Co-chair" });
    expect(Object.values(pointsOfOrder?.items ?? {})).toMatchObject([{ ruling: expect.stringContaining("goes on") }]);
    expect(floor.points).toBeUndefined();
    const corrected = Object.values(speeches?.items ?? {}).filter((entry) => entry.corrected);
    expect(corrected).toMatchObject([{ seconds: 175, corrected: { reason: expect.stringContaining("clock") } }]);
    expect(questions.items.q1).toMatchObject({ version: 2, text: expect.stringContaining("communities that receive") });
  });

  it("has a statement of each visibility and some points", () => {
    const visibilities = Object.values(three.statements).map(({ visibility }) => visibility);
    expect(visibilities.toSorted()).toEqual(["confidential", "nameless", "public", "room"]);
    expect(Object.keys(three.points).length).toBeGreaterThanOrEqual(3);
  });

  it("seats every badge, and knows nothing of who stands behind a pseudonym", () => {
    for (const { participant, role } of DEMO_BADGES) {
      if (role !== "secretariat") expect(three.participants[delegateId(participant, 3)]?.role, participant).toBe(role);
    }
    expect(JSON.stringify(played.map(({ events }) => events))).not.toContain(PROTECTED_IDENTITY.name);
  });

  it("shows the public neither name nor seat of the pseudonymous speaker", () => {
    const shown = view(three, "public", NOW);
    expect(JSON.stringify(shown)).not.toContain("R-7");
    expect(shown.seats.order).not.toContain("guest");
    expect(shown.seats.order).toHaveLength(DELEGATIONS.length - 1);
  });
});
