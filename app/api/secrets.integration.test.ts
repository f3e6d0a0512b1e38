import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Listener } from "@/app/api/testing/listener";
import { serveDoors } from "@/app/api/testing/serve";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables } from "@/lib/server/live/tables";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

/** What nobody but the record may read, and what nobody at all may. */
const CONFIDENTIAL = "planted-confidential-words";
const NAMELESS_AUTHOR = "Planted Nameless Author";
const REAL_NAME = "Planted Real Name";
const PSEUDONYM = "R-9";

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let people: Record<"moderator" | "rapporteur" | "observer" | "author" | "hidden", Person>;
const listeners = new Map<string, Listener>();
const logged: unknown[] = [];
let statements: string[];

beforeAll(async () => {
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void logged.push(args));
  }
  doors = await serveDoors();
  meeting = await smallMeeting();
  const mexico = { id: "mx", names: { en: "Mexico" }, kind: "state" as const };
  const protectedSeat = { id: "r9", names: { en: PSEUDONYM }, kind: "other" as const, nameProtected: true };
  people = {
    moderator: await meeting.seat("moderator", "Chair"),
    rapporteur: await meeting.seat("rapporteur", "Reporter"),
    observer: await meeting.seat("observer", "Watcher"),
    author: await meeting.seat("delegate", NAMELESS_AUTHOR, mexico),
    hidden: await meeting.seat("delegate", PSEUDONYM, protectedSeat),
  };
  await prisma().protectedIdentity.create({ data: { participantId: people.hidden.id, name: REAL_NAME } });
  const { observer, moderator, rapporteur } = people;
  for (const [who, person] of Object.entries({ public: undefined, observer, moderator, rapporteur })) {
    listeners.set(who, new Listener(doors.url, meeting, person));
  }
  await Promise.all([...listeners.values()].map((listener) => listener.follow()));
  statements = await play();
  for (const listener of listeners.values()) {
    await listener.readEverything([...statements, "nothing"].map((id) => `/statements/${id}`));
    listener.close();
  }
});

afterAll(async () => {
  vi.restoreAllMocks();
  await doors.close();
  await closeTables();
});

/** A morning with all that is to be kept: speeches of the protected speaker, statements of each kind, points, refusals. */
async function play(): Promise<string[]> {
  const { moderator, rapporteur, author, hidden } = people;
  await meeting.done(moderator, { type: "OpenSession" });
  await meeting.done(moderator, { type: "OpenList" });
  const { request = "" } = await meeting.done(hidden, { type: "RequestFloor" });
  const { speech = "" } = await meeting.done(moderator, { type: "CallSpeaker", request });
  await meeting.done(moderator, { type: "StartClock", speech });
  await meeting.done(moderator, { type: "FinishSpeech", speech });
  const made: string[] = [];
  for (const visibility of ["confidential", "nameless", "room", "public"] as const) {
    const text = visibility === "confidential" ? CONFIDENTIAL : `Words for ${visibility}`;
    const { statement = "" } = await meeting.done(author, {
      type: "SubmitStatement",
      text,
      language: "en",
      visibility,
    });
    await meeting.done(rapporteur, { type: "PublishStatement", statement });
    made.push(statement);
  }
  await meeting.done(rapporteur, { type: "RecordPoint", text: "planted-point", interventions: [made[0] ?? ""] });
  const refused = { type: "SubmitStatement", text: CONFIDENTIAL, language: "en", visibility: "confidential" } as const;
  const desk = listeners.get("moderator");
  desk?.keep(await meeting.send(moderator, refused));
  desk?.keep(await meeting.send(moderator, { type: "PublishStatement", statement: made[0] ?? "" }));
  return made;
}

const linesOf = (who: string) => listeners.get(who)?.lines() ?? [];
const whatReached = (who: string) => linesOf(who).join("\n");

describe("what was planted", () => {
  it("can be found where it may be, so that its absence elsewhere says something", () => {
    expect(whatReached("rapporteur")).toContain(CONFIDENTIAL);
    expect(whatReached("rapporteur")).toContain("planted-point");
    expect(whatReached("observer")).toContain(PSEUDONYM);
    for (const who of ["public", "observer", "moderator", "rapporteur"]) {
      expect(whatReached(who).length, who).toBeGreaterThan(10_000);
      expect(whatReached(who), who).toContain('["patch"');
    }
  });

  it.each(["public", "observer", "moderator"])("confidential words and points do not reach %s", (who) => {
    expect(whatReached(who)).not.toContain(CONFIDENTIAL);
    expect(whatReached(who)).not.toContain("planted-point");
    expect(whatReached(who)).not.toContain("interventions");
  });

  it("a confidential statement does not even exist for others", () => {
    const lines = (who: string) => linesOf(who).filter((line) => !line.includes(`/statements/${statements[0]}"`));
    for (const who of ["public", "observer", "moderator"])
      expect(lines(who).join("\n"), who).not.toContain(statements[0]);
  });

  it("a room statement is listed and read by those seated at the table, and does not exist for the public", () => {
    const room = statements[2] ?? "";
    for (const who of ["observer", "moderator", "rapporteur"]) {
      expect(whatReached(who), who).toContain("Words for room");
      expect(linesOf(who).filter((line) => line.includes(room) && line.includes('"order"')).length).toBeGreaterThan(0);
    }
    const others = linesOf("public").filter((line) => !line.includes(`/statements/${room}"`));
    expect(whatReached("public")).not.toContain("Words for room");
    expect(whatReached("public")).toContain("Words for public");
    expect(others.join("\n")).not.toContain(room);
  });

  it("a pseudonym's identity reaches nobody, and the public learns of no pseudonym, seat or person", () => {
    for (const who of listeners.keys()) expect(whatReached(who), who).not.toContain(REAL_NAME);
    expect(whatReached("public")).not.toContain(PSEUDONYM);
    expect(whatReached("public")).not.toContain('"r9"');
    expect(whatReached("public")).not.toContain(people.hidden.id);
  });

  it("the author of a nameless statement stands beside it for nobody", async () => {
    for (const person of [people.moderator, people.rapporteur]) {
      const headers = { cookie: person.cookie };
      const path = `${doors.url}/api/meetings/${meeting.slug}/tables/${meeting.table}`;
      const { view } = await (await fetch(path, { headers })).json();
      const shown = JSON.stringify(view.statements.items[statements[1] ?? ""]);
      for (const secret of [NAMELESS_AUTHOR, "Mexico", '"mx"', people.author.id]) expect(shown).not.toContain(secret);
      const { events } = await (await fetch(`${path}/journal`, { headers })).json();
      const submitted = JSON.stringify(
        events.filter(({ statement }: { statement?: string }) => statement === statements[1]),
      );
      for (const secret of [NAMELESS_AUTHOR, '"mx"', people.author.id]) expect(submitted).not.toContain(secret);
    }
  });

  it("no badge and no session crosses, nor any of it into the log", () => {
    const all = [...listeners.keys()].map(whatReached).join("\n");
    for (const { code, cookie } of Object.values(people)) {
      expect(all).not.toContain(code);
      expect(all).not.toContain(cookie.split("=")[1]);
    }
    for (const secret of [CONFIDENTIAL, REAL_NAME, ...Object.values(people).map(({ code }) => code)]) {
      expect(JSON.stringify(logged)).not.toContain(secret);
    }
  });
});
