import { io } from "socket.io-client";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import type { Connected } from "@/lib/roundtable/protocol";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables } from "@/lib/server/live/tables";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let chair: Person;
let sweden: Person;
const open: { close(): unknown }[] = [];

beforeAll(async () => {
  doors = await serveDoors();
});

beforeEach(async () => {
  meeting = await smallMeeting();
  chair = await meeting.seat("moderator", "Chair");
  sweden = await meeting.seat("delegate", "Ana", { id: "se", names: { en: "Sweden" }, kind: "state" });
});

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

const path = () => `${doors.url}/api/meetings/${meeting.slug}/tables/${meeting.table}`;
const get = (address: string, who?: Person) => fetch(address, who && { headers: { cookie: who.cookie } });
const connected = async (who = chair) => (await (await get(`${path()}/connected`, who)).json()) as Connected;
const person = async (who: Person) => (await connected()).people.find(({ participant }) => participant === who.id);

/** A socket that follows the table, and has told this with `time`, if anything. */
async function follow(who?: Person, report?: unknown, as?: "public") {
  const extraHeaders: Record<string, string> = who ? { cookie: who.cookie } : {};
  const socket = io(doors.url, { transports: ["websocket"], forceNew: true, extraHeaders });
  open.push(socket);
  await socket.emitWithAck("join", { meeting: meeting.slug, table: meeting.table, ...(as && { as }) });
  if (report !== undefined) expect(await socket.emitWithAck("time", report)).toBeGreaterThan(0);
  return socket;
}

describe("who is connected", () => {
  it("is told to the desk alone", async () => {
    const rapporteur = await meeting.seat("rapporteur", "Reporter");
    const observer = await meeting.seat("observer", "Watcher");
    for (const who of [sweden, rapporteur, observer, await meeting.person("Unseated")]) {
      expect((await get(`${path()}/connected`, who)).status).toBe(403);
    }
    expect((await get(`${path()}/connected`)).status).toBe(401);
    expect((await get(`${path().replace(/\d+$/, "7")}/connected`, chair)).status).toBe(404);
    for (const who of [chair, meeting.secretariat]) {
      const response = await get(`${path()}/connected`, who);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("private, no-store");
    }
  });

  it("is not told of a private meeting to who is not of it, nor that there is one", async () => {
    const other = await smallMeeting({ isPublic: false });
    const address = `${doors.url}/api/meetings/${other.slug}/tables/${other.table}/connected`;
    expect((await get(address, meeting.secretariat)).status).toBe(404);
    expect((await get(address)).status).toBe(404);
  });

  it("says of each person which screen, how quick its line and how true its clock; of the public how many", async () => {
    await follow(sweden, { screen: "delegate", trip: 840, offset: -3_000 });
    await follow(chair, { screen: "desk", trip: 12, offset: 5 });
    await follow(chair, { screen: "chair", trip: 30 });
    await follow();
    await follow(meeting.secretariat, undefined, "public");
    expect(await connected()).toEqual({
      people: [
        {
          participant: chair.id,
          role: "moderator",
          name: "Chair",
          screens: [
            { over: "socket", screen: "desk", trip: 12, offset: 5 },
            { over: "socket", screen: "chair", trip: 30 },
          ],
        },
        {
          participant: sweden.id,
          role: "delegate",
          delegation: "se",
          names: { en: "Sweden" },
          name: "Ana",
          screens: [{ over: "socket", screen: "delegate", trip: 840, offset: -3_000 }],
        },
      ],
      displays: [],
      others: 2,
    });
  });

  it("shows displays by the name of their link, and projectors that anybody opened without one", async () => {
    const badge = await meeting.person("Wall left");
    await prisma().participant.update({ where: { id: badge.id }, data: { display: true } });
    await follow(badge, { screen: "projector", trip: 20, offset: 0 }, "public");
    await follow(undefined, { screen: "overlay", trip: 40 }, "public");
    expect(await connected()).toEqual({
      people: [],
      displays: [
        { name: "Wall left", over: "socket", screen: "projector", trip: 20, offset: 0 },
        { over: "socket", screen: "overlay", trip: 40 },
      ],
      others: 0,
    });
  });

  it("has of a protected person the pseudonym and no name", async () => {
    const names = { en: "Participant K" };
    const delegation = { id: "k", names, kind: "other" as const, nameProtected: true };
    const hidden = await meeting.seat("delegate", "Her own name", delegation);
    await follow(hidden, { screen: "delegate", trip: 50 });
    expect(await person(hidden)).toMatchObject({ names, screens: [{ screen: "delegate" }] });
    expect(JSON.stringify(await connected())).not.toContain("Her own name");
  });

  it("takes no harm from a report that makes no sense: it is answered, and nothing of it kept", async () => {
    const bad = ["desk", 7, [], { screen: "desk" }, { screen: "throne", trip: 3 }, { screen: "desk", trip: -1 }];
    for (const report of [...bad, { screen: "desk", trip: 1e9 }, { screen: "desk", trip: 1, offset: "x" }, null]) {
      await follow(sweden, report);
    }
    expect((await person(sweden))?.screens).toEqual(Array.from({ length: 9 }, () => ({ over: "socket" })));
  });

  it("says since when a screen is lost, until it is back", async () => {
    const report = { screen: "delegate", trip: 50 };
    const socket = await follow(sweden, report);
    socket.close();
    await vi.waitFor(async () => {
      const [screen] = (await person(sweden))?.screens ?? [];
      expect(screen).toMatchObject({ screen: "delegate", lostSince: expect.any(Number) });
      expect(screen).not.toHaveProperty("trip");
    });
    await follow(sweden, report);
    expect((await person(sweden))?.screens).toEqual([{ over: "socket", ...report }]);
  });

  it("shows who polls for want of a socket, while she has none", async () => {
    await get(path(), sweden);
    expect((await person(sweden))?.screens).toEqual([{ over: "polling" }]);
    await follow(sweden, { screen: "delegate", trip: 9 });
    expect((await person(sweden))?.screens).toEqual([{ over: "socket", screen: "delegate", trip: 9 }]);
  });
});
