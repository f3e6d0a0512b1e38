import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { parseNotePage } from "@/lib/documents/note/note-page";
import { remaining } from "@/lib/roundtable/clock";
import { evolve } from "@/lib/roundtable/evolve";
import { EMPTY_TABLE, type TableState } from "@/lib/roundtable/state";
import { replaceClock } from "@/lib/server/clock";
import { pool, prisma } from "@/lib/server/database/prisma";
import { readEvents } from "@/lib/server/live/journal";
import { loadTable } from "@/lib/server/live/load";
import { closeTables, tables } from "@/lib/server/live/tables";
import { participantByCode } from "@/lib/server/people";
import { PROTECTED_IDENTITY } from "./content/people";
import { DEMO_SLUG, loadDemoOnce, resetDemo } from "./load";

const HOUR = 3_600_000;
const FIRST = Date.UTC(2031, 4, 6, 13, 37, 11, 250);

let time = FIRST;
const putBack = replaceClock({ now: () => time });

beforeEach(async () => {
  time = FIRST;
  await prisma().meeting.deleteMany();
});

afterAll(async () => {
  putBack();
  await closeTables();
});

async function tableId(number: number): Promise<string> {
  return (await prisma().roundTable.findFirstOrThrow({ where: { number, meeting: { slug: DEMO_SLUG } } })).id;
}

async function stateOf(number: number): Promise<TableState> {
  const held = await loadTable(pool(), await tableId(number));
  if (!held) throw new Error("no such table");
  return held.state;
}

function whoWaits(state: TableState): string[] {
  return state.list.order.map((id) => state.requests[id]?.delegation ?? "");
}

describe("the demo meeting in the database", () => {
  it("is made once, and says which badges open it", async () => {
    const badges = await loadDemoOnce();
    expect(badges.map(({ code }) => code)).toEqual([
      "DEMO-MODERATOR",
      "DEMO-MODERATOR-2",
      "DEMO-RAPPORTEUR",
      "DEMO-SECRETARIAT",
      "DEMO-SWEDEN",
      "DEMO-JORDAN",
      "DEMO-MEXICO",
      "DEMO-EU",
      "DEMO-AFFORD",
      "DEMO-R7",
    ]);
    const meeting = await prisma().meeting.findUniqueOrThrow({ where: { slug: DEMO_SLUG }, include: { tables: true } });
    expect(meeting).toMatchObject({ demo: true, isPublic: true, timeZone: "America/New_York" });
    expect(meeting.startsOn.toISOString().slice(0, 10)).toBe("2031-05-06");
    expect(meeting.tables).toHaveLength(6);
  });

  it("has rows that are what the journal folds to", async () => {
    await loadDemoOnce();
    for (const number of [1, 2, 3, 4, 5, 6]) {
      const events = await readEvents(pool(), await tableId(number), 0, 10_000);
      expect(events.reduce(evolve, EMPTY_TABLE)).toEqual(await stateOf(number));
    }
  });

  it("has a concept note and a room at every table, and every mark in a note has its footnote", async () => {
    await loadDemoOnce();
    for (const { number, note, room, capacity } of await prisma().roundTable.findMany()) {
      const page = parseNotePage(note);
      expect(page?.priorities.length, `table ${number}`).toBeGreaterThanOrEqual(4);
      expect(page?.sections.map(({ holds }) => holds)).toEqual(expect.arrayContaining(["priorities", "questions"]));
      const marks = [...JSON.stringify(page).matchAll(/\[\^(\d+)\]/g)].map(([, mark]) => Number(mark));
      expect(marks.toSorted()).toEqual(page?.footnotes.map(({ n }) => n));
      expect([room, capacity]).toEqual([expect.stringMatching(/^Conference Room \d+$/), 50]);
    }
  });

  it("has everybody as the secretariat registered them, with their delegations", async () => {
    await loadDemoOnce();
    const people = await prisma().participant.findMany({ include: { delegation: true } });
    const seated = people.filter(({ role }) => role === "delegate");
    expect(seated.length).toBeGreaterThan(80);
    expect(seated.filter(({ delegation }) => delegation === null)).toEqual([]);
    const who = (id: string) => people.find((person) => person.id === id);
    expect(who("demo-jordan")).toMatchObject({ rank: "minister", gender: "female", delegation: { code: "JOR" } });
    expect(who("demo-oxford")).toMatchObject({ panellist: true, delegation: { kind: "academia" } });
    expect(who("demo-moderator")).toMatchObject({ role: "moderator", title: "Co-chair", delegation: null });
    expect(who("demo-secretariat")).toMatchObject({ role: "secretariat", secretariat: true });
    expect(who("demo-guest")?.delegation).toMatchObject({ nameProtected: true, code: null });
  });

  it("stands at the moment of the worked morning: Jordan has the floor, Mexico is next", async () => {
    await loadDemoOnce();
    const three = await stateOf(3);
    const speech = three.speeches[three.floor ?? ""];
    expect(three.requests[speech?.request ?? ""]?.delegation).toBe("jordan");
    expect(speech && remaining(speech.clock, FIRST)).toBe((180 - 42) * 1000);
    expect(whoWaits(three).slice(0, 6)).toEqual(["mexico", "philippines", "kenya", "afford", "holy-see", "guest"]);
  });

  it("opens to its badges, each at its place", async () => {
    await loadDemoOnce();
    for (const { code, role } of await loadDemoOnce()) {
      const participant = await participantByCode(code);
      const seat = participant && (await stateOf(3)).participants[participant.id];
      expect(seat?.role ?? "secretariat", code).toBe(role);
    }
  });

  it("keeps who stands behind the pseudonym beside the participant, and nowhere else", async () => {
    await loadDemoOnce();
    const identity = await prisma().protectedIdentity.findMany();
    expect(identity).toMatchObject([{ name: PROTECTED_IDENTITY.name }]);
    const texts = await prisma().eventText.findMany({ where: { text: { contains: PROTECTED_IDENTITY.name } } });
    expect(texts).toEqual([]);
    expect(await participantByCode("DEMO-R7")).toMatchObject({ id: identity[0]?.participantId });
  });
});

describe("at the next start", () => {
  it("an untouched demo happens now again", async () => {
    await loadDemoOnce();
    const before = await tableId(3);
    time = FIRST + 26 * HOUR;
    await loadDemoOnce();
    const three = await stateOf(3);
    expect(await tableId(3)).not.toBe(before);
    expect(remaining(three.speeches[three.floor ?? ""]?.clock ?? never(), time)).toBe((180 - 42) * 1000);
    expect(await prisma().meeting.count()).toBe(1);
  });

  it("a demo that was used is kept", async () => {
    await loadDemoOnce();
    const id = await tableId(3);
    await announce(id);
    time = FIRST + 26 * HOUR;
    await loadDemoOnce();
    expect(await tableId(3)).toBe(id);
    expect((await stateOf(3)).announcement?.text).toBe("Please be brief.");
  });

  it("a demo of which a badge was revoked is kept", async () => {
    await loadDemoOnce();
    const id = await tableId(3);
    await prisma().badge.updateMany({ where: { participantId: "demo-mexico" }, data: { revokedAt: new Date() } });
    await loadDemoOnce();
    expect(await tableId(3)).toBe(id);
  });

  it("a demo that another process serves is kept", async () => {
    await loadDemoOnce();
    const id = await tableId(3);
    // Older than this process, as its connections say of themselves.
    const uptime = process.uptime;
    const other = new Pool({ connectionString: process.env.DATABASE_URL, application_name: "rostrum" });
    try {
      await other.query("select 1");
      process.uptime = () => 0;
      await loadDemoOnce();
      expect(await tableId(3)).toBe(id);
    } finally {
      process.uptime = uptime;
      await other.end();
    }
  });

  it("a meeting of the same address that is not the demo is left alone", async () => {
    const data = {
      id: "real",
      slug: DEMO_SLUG,
      title: "Real",
      startsOn: new Date(),
      endsOn: new Date(),
      timeZone: "UTC",
    };
    await prisma().meeting.create({ data });
    await loadDemoOnce();
    await expect(resetDemo()).rejects.toThrow(`/${DEMO_SLUG}`);
    expect(await prisma().meeting.findMany()).toMatchObject([{ id: "real" }]);
  });
});

describe("a reset", () => {
  it("makes a used demo anew and touches no other meeting", async () => {
    await loadDemoOnce();
    const data = { id: "mine", slug: "mine", title: "Mine", startsOn: new Date(), endsOn: new Date(), timeZone: "UTC" };
    await prisma().meeting.create({ data });
    await announce(await tableId(3));
    await resetDemo();
    expect((await stateOf(3)).announcement?.text).not.toBe("Please be brief.");
    expect(await prisma().meeting.count()).toBe(2);
  });
});

async function announce(id: string): Promise<void> {
  const live = await tables().of(id);
  const command = { type: "Announce" as const, text: "Please be brief." };
  const answer = await live.command({ actor: { participant: "demo-moderator", role: "moderator" }, id: "a", command });
  expect(answer.ok).toBe(true);
}

function never(): never {
  throw new Error("nobody has the floor");
}
