import { describe, expect, it } from "vitest";
import { type Check, checks, type Planned } from "@/components/moderator/before-opening/checks";
import type { Connected, ConnectedScreen } from "@/lib/roundtable/protocol";
import type { Role } from "@/lib/roundtable/state";
import type { ItemView } from "@/lib/roundtable/view-types";

const TEN = Date.UTC(2016, 8, 19, 10);
const MINUTE = 60_000;

function item(id: string, from: number, to: number): [string, ItemView] {
  const times = { startsAt: TEN + from * MINUTE, endsAt: TEN + to * MINUTE };
  return [id, { id, kind: "panel", title: id, questions: [], state: "planned", ...times }];
}

const person = (id: string, role: Role) => [id, { id, role, rank: "other", name: id }] as const;

const planned = {
  table: { listed: true, startsAt: TEN, endsAt: TEN + 60 * MINUTE, limits: { state: 180 } },
  session: { state: "scheduled" },
  agenda: { items: Object.fromEntries([item("a", 0, 30), item("b", 30, 60)]), order: ["a", "b"] },
  questions: { items: {}, order: ["q1"], shown: [] },
  seats: { items: {}, order: ["se", "mx"] },
  participants: {
    items: Object.fromEntries([person("chair", "moderator"), person("co", "moderator"), person("rap", "rapporteur")]),
    order: [],
  },
} as unknown as Planned;

const on = (screen: ConnectedScreen["screen"], more: Partial<ConnectedScreen> = {}): ConnectedScreen => ({
  over: "socket",
  screen,
  trip: 20,
  offset: 0,
  ...more,
});

const all: Connected = {
  people: [
    { participant: "chair", role: "moderator", screens: [on("desk")] },
    { participant: "co", role: "moderator", screens: [on("chair")] },
    { participant: "rap", role: "rapporteur", screens: [on("rapporteur", { offset: 9_000 })] },
    { participant: "ana", role: "delegate", delegation: "se", screens: [on("delegate", { offset: 9_000 })] },
  ],
  displays: [{ name: "Wall", ...on("projector") }],
  others: 3,
};

function check<I extends Check["id"]>(id: I, connected: Connected | undefined = all, table = planned, now = TEN) {
  return checks(table, connected, now).find((one) => one.id === id) as Extract<Check, { id: I }>;
}

const gone = { lostSince: TEN };
const people = (change: (one: Connected["people"][number]) => Partial<ConnectedScreen>): Connected => ({
  ...all,
  people: all.people.map((one) => ({ ...one, screens: one.screens.map((screen) => ({ ...screen, ...change(one) })) })),
});

describe("before opening", () => {
  it("all is in order where all are there, and clocks of delegates do not matter", () => {
    expect(checks(planned, all, TEN).map(({ how }) => how)).toEqual(Array.from({ length: 8 }, () => "ok"));
  });

  it("says nothing of who is connected before that was heard", () => {
    const unknown = checks(planned, undefined, TEN).filter(({ how }) => how === "unknown");
    expect(unknown.map(({ id }) => id)).toEqual(["clocks", "projector", "chairs", "rapporteur", "delegations"]);
  });

  it("names the screens of the desk and the walls whose clocks are off by two seconds", () => {
    const off = people(({ participant }) => (participant === "co" ? { offset: -2_000 } : {}));
    const displays = [{ name: "Wall", ...on("projector", { offset: 1_999 }) }, on("overlay", { offset: 60_000 })];
    const { how, off: screens } = check("clocks", { ...off, displays });
    expect(how).toBe("lacking");
    expect(screens.map(({ person, screen }) => person?.participant ?? screen.screen)).toEqual(["co", "overlay"]);
  });

  it("does not count a clock that went away, and knows nothing where none was heard", () => {
    expect(check("clocks", { ...all, displays: [on("projector", { offset: 60_000, ...gone })] }).how).toBe("ok");
    expect(check("clocks", { people: [], displays: [{ over: "socket" }], others: 0 }).how).toBe("unknown");
  });

  it("wants a projector that is there; an overlay is none", () => {
    expect(check("projector", { ...all, displays: [on("overlay")] }).how).toBe("lacking");
    expect(check("projector", { ...all, displays: [on("projector", gone)] }).how).toBe("lacking");
  });

  it("names each moderator who is not there; of rapporteurs one is enough", () => {
    const without = people(({ participant }) => (participant === "co" || participant === "rap" ? gone : {}));
    expect(check("chairs", without)).toMatchObject({ how: "lacking", count: 2, missing: [{ id: "co" }] });
    expect(check("rapporteur", without).how).toBe("lacking");
    const nobody = { ...planned, participants: { items: {}, order: [] } };
    expect(check("chairs", all, nobody).how).toBe("none");
    expect(check("rapporteur", all, nobody).how).toBe("none");
  });

  it("counts the items that a late opening leaves too little time, and what is missing", () => {
    expect(check("agenda", all, planned, TEN + 20 * MINUTE)).toMatchObject({ how: "short", count: 1 });
    expect(check("agenda", all, { ...planned, agenda: { items: {}, order: [] } }).how).toBe("none");
    expect(check("questions", all, { ...planned, questions: { items: {}, order: [], shown: [] } }).how).toBe("none");
  });

  it("counts the delegations that are there", () => {
    expect(check("delegations")).toMatchObject({ how: "ok", seated: 2, here: 1 });
    expect(
      check(
        "delegations",
        people(() => gone),
      ),
    ).toMatchObject({ how: "lacking", here: 0 });
    expect(check("delegations", all, { ...planned, seats: { items: {}, order: [] } }).how).toBe("none");
  });
});
