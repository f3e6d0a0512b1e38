import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { pool } from "@/lib/server/database/prisma";
import { closeTables } from "@/lib/server/live/tables";
import { revokeBadge } from "@/lib/server/people";
import { cookieOf, type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;

beforeAll(async () => {
  doors = await serveDoors();
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

type Asking = { person?: Person; headers?: Record<string, string>; body?: unknown; text?: string };

async function ask(path: string, { person, headers, body, text }: Asking = {}) {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${doors.url}/api/${path}`, {
    method: sent === undefined ? "GET" : "POST",
    headers: {
      ...(person && { cookie: person.cookie }),
      ...(sent !== undefined && { "content-type": "application/json", origin: doors.url }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
  const words = await response.text();
  const type = response.headers.get("content-type") ?? "";
  return {
    status: response.status,
    headers: response.headers,
    words,
    body: type.includes("json") ? JSON.parse(words) : null,
  };
}

const at = ({ slug, table }: SmallMeeting, rest = "") => `meetings/${slug}/tables/${table}${rest}`;

describe("health", () => {
  it("is well while the database answers, and says when it does not", async () => {
    expect(await ask("health")).toMatchObject({
      status: 200,
      body: { status: "ok", database: "ok", version: "0.1.0" },
    });
    const failing = vi.spyOn(pool(), "query").mockImplementation(() => Promise.reject(new Error("down")) as never);
    const ill = await ask("health");
    failing.mockRestore();
    expect(ill).toMatchObject({ status: 503, body: { status: "unavailable", database: "unavailable" } });
  });
});

describe("the meetings", () => {
  it("are those that the caller may watch", async () => {
    const open = await smallMeeting();
    const closed = await smallMeeting({ isPublic: false });
    const slugs = async (person?: Person) => {
      const { body } = await ask("meetings", { person });
      return (body as { slug: string }[]).map(({ slug }) => slug);
    };
    expect(await slugs()).toContain(open.slug);
    expect(await slugs()).not.toContain(closed.slug);
    expect(await slugs(open.secretariat)).not.toContain(closed.slug);
    expect(await slugs(closed.secretariat)).toEqual(expect.arrayContaining([open.slug, closed.slug]));
    const { body } = await ask("meetings");
    expect((body as { slug: string }[]).find(({ slug }) => slug === open.slug)).toMatchObject({
      tables: [{ number: 3, title: "Children on the move", status: "scheduled", questions: 2 }],
    });
  });

  it("have their agenda as a calendar", async () => {
    const open = await smallMeeting();
    const closed = await smallMeeting({ isPublic: false });
    const calendar = await ask(`meetings/${open.slug}/agenda.ics`);
    expect(calendar.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(calendar.words).toContain("SUMMARY:3. Children on the move – Schools");
    expect(calendar.words).toContain("DTSTART:20160919T141000Z");
    expect((await ask(`meetings/${closed.slug}/agenda.ics`)).status).toBe(404);
    expect((await ask(`meetings/${closed.slug}/agenda.ics`, { person: closed.secretariat })).status).toBe(200);
    expect((await ask("meetings/nowhere/agenda.ics")).status).toBe(404);
  });
});

describe("the public view", () => {
  it("is the same for everyone, may be kept, and is sent again only when it changed", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const first = await ask(at(meeting, "/public"));
    expect(first.status).toBe(200);
    expect(first.body.view.table).toMatchObject({ number: 3, title: "Children on the move" });
    expect(first.headers.get("cache-control")).toMatch(/^public, max-age=\d$/);
    expect((await ask(at(meeting, "/public"), { person: moderator })).words).toBe(first.words);
    const etag = first.headers.get("etag") ?? "";
    const same = await ask(at(meeting, "/public"), { headers: { "if-none-match": `W/${etag}` } });
    expect([same.status, same.words]).toEqual([304, ""]);
    await meeting.done(moderator, { type: "OpenSession" });
    const changed = await ask(at(meeting, "/public"), { headers: { "if-none-match": etag } });
    expect(changed.status).toBe(200);
    expect(changed.body.seq).toBe(first.body.seq + 1);
  });

  it("is sent again when time alone has changed it", async () => {
    const { replaceClock, serverNow } = await import("@/lib/server/clock");
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    await meeting.done(moderator, { type: "OpenSession" });
    await meeting.done(moderator, { type: "OpenList" });
    await meeting.done(moderator, { type: "AnnounceClosing", at: serverNow() + 60_000 });
    const closing = await ask(at(meeting, "/public"));
    expect(closing.body.view.list.state).toBe("closing");
    const later = serverNow() + 61_000;
    const restore = replaceClock({ now: () => later });
    const headers = { "if-none-match": closing.headers.get("etag") ?? "" };
    const closed = await ask(at(meeting, "/public"), { headers });
    restore();
    expect(closed).toMatchObject({ status: 200, body: { seq: closing.body.seq, view: { list: { state: "closed" } } } });
  });

  it("of a private meeting is not there, not even for its own people", async () => {
    const meeting = await smallMeeting({ isPublic: false });
    const observer = await meeting.seat("observer", "Inside");
    const absent = await ask(at(meeting, "/public"));
    expect(absent).toMatchObject({ status: 404, body: { ok: false, error: { code: "not-found" } } });
    expect(absent.headers.get("cache-control")).toBe("private, no-store");
    expect((await ask(at(meeting, "/public"), { person: observer })).status).toBe(404);
    const own = await ask(at(meeting, "?as=public"), { person: observer });
    expect(own).toMatchObject({ status: 200, body: { audience: "public" } });
    expect(own.body).not.toHaveProperty("mine");
  });
});

describe("my view", () => {
  it("is that of my audience, and nobody else may keep it", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const delegate = await meeting.seat("delegate", "Ana", { id: "mx", names: { en: "Mexico" }, kind: "state" });
    const audience = async (person?: Person) => (await ask(at(meeting), { person })).body.audience;
    expect(await audience()).toBe("public");
    expect(await audience(delegate)).toBe("participants");
    expect(await audience(moderator)).toBe("desk");
    const own = await ask(at(meeting), { person: delegate });
    expect(own.body.mine).toMatchObject({ participant: { id: delegate.id }, delegation: { id: "mx" } });
    expect(own.headers.get("cache-control")).toBe("private, no-store");
  });

  it("is public again once the badge is revoked", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    await revokeBadge({ participant: moderator.id });
    expect((await ask(at(meeting), { person: moderator })).body.audience).toBe("public");
    const newer = { ...moderator, cookie: await cookieOf(moderator.id, 2) };
    expect((await ask(at(meeting), { person: newer })).body.audience).toBe("desk");
  });

  it("is the public's once the seat is gone, with nothing of one's own, and at a private meeting there is none", async () => {
    for (const isPublic of [true, false]) {
      const meeting = await smallMeeting({ isPublic });
      const delegate = await meeting.seat("delegate", "Ana", { id: "mx", names: { en: "Mexico" }, kind: "state" });
      const words = { type: "SubmitStatement", text: "Mine", language: "en", visibility: "confidential" } as const;
      const { statement } = await meeting.done(delegate, words);
      await meeting.done(meeting.secretariat, { type: "UnseatParticipant", participant: delegate.id });
      const seen = await ask(at(meeting), { person: delegate });
      if (isPublic) expect(seen.body.audience).toBe("public");
      expect(seen.status).toBe(isPublic ? 200 : 404);
      expect(seen.body).not.toHaveProperty("mine");
      expect((await ask(at(meeting, `/statements/${statement}`), { person: delegate })).status).toBe(404);
      const command = await ask(at(meeting, "/commands"), {
        person: delegate,
        body: { id: "1", type: "RequestFloor" },
      });
      expect(command.body.error.code).toBe(isPublic ? "not-seated" : "not-found");
    }
  });

  it.each(["meetings/nowhere/tables/1", "meetings/%00/tables/1", "meetings/x/tables/0", "meetings/x/tables/1.5"])(
    "is not there at %s",
    async (path) => expect(await ask(path)).toMatchObject({ status: 404, body: { error: { code: "not-found" } } }),
  );
});

describe("a command over HTTP", () => {
  it("is accepted once, and its retry gets the same answer", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const body = { id: "opening-1", type: "OpenSession" };
    const first = await ask(at(meeting, "/commands"), { person: moderator, body });
    expect(first).toMatchObject({ status: 200, body: { ok: true, seq: 3 } });
    expect((await ask(at(meeting, "/commands"), { person: moderator, body })).body).toEqual(first.body);
    const other = { id: "opening-1", type: "OpenList" };
    expect(await ask(at(meeting, "/commands"), { person: moderator, body: other })).toMatchObject({
      status: 409,
      body: { ok: false, error: { code: "id-reused" } },
    });
  });

  it("is refused with a status, a code and a sentence in the caller's language", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const observer = await meeting.seat("observer", "Watcher");
    const path = at(meeting, "/commands");
    const refusal = async (asking: Asking) => {
      const { status, body } = await ask(path, asking);
      return [status, body.error.code];
    };
    const open = { id: "1", type: "OpenSession" };
    expect(await refusal({ body: open })).toEqual([401, "not-signed-in"]);
    expect(await refusal({ body: open, person: observer })).toEqual([403, "forbidden"]);
    expect(await refusal({ body: { id: "1", type: "ResumeSession" }, person: moderator })).toEqual([
      409,
      "session-not-suspended",
    ]);
    expect(await refusal({ body: { type: "OpenSession" }, person: moderator })).toEqual([422, "malformed"]);
    expect(await refusal({ body: { ...open, id: "x".repeat(101) }, person: moderator })).toEqual([422, "malformed"]);
    expect(await refusal({ body: null, person: moderator })).toEqual([422, "malformed"]);
    expect(await refusal({ text: "{", person: moderator })).toEqual([422, "malformed"]);
    const arabic = await ask(path, { body: open, headers: { cookie: "locale=ar" } });
    expect(arabic.body.error.message).toMatch(/\p{Script=Arabic}/u);
    const wished = await ask(path, { body: open, headers: { "accept-language": "pt;q=0.9, ar;q=0.5" } });
    expect(wished.body.error.message).toMatch(/\p{Script=Arabic}/u);
  });

  it("is refused from another site, as a form, and when it is too long", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const path = at(meeting, "/commands");
    const body = { id: "1", type: "OpenSession" };
    const foreign = { origin: "https://evil.example" };
    expect(await ask(path, { person: moderator, body, headers: foreign })).toMatchObject({
      status: 403,
      body: { error: { code: "bad-origin" } },
    });
    for (const type of ["text/plain", "application/x-www-form-urlencoded", ""]) {
      expect((await ask(path, { person: moderator, body, headers: { "content-type": type } })).status, type).toBe(422);
    }
    const long = { id: "1", type: "Announce", text: "x".repeat(600 * 1024) };
    expect(await ask(path, { person: moderator, body: long })).toMatchObject({
      status: 413,
      body: { error: { code: "too-large" } },
    });
    expect((await ask(at(meeting))).body.view.session.state).toBe("scheduled");
  });

  it("is not found where there is no table, and at a private meeting by strangers", async () => {
    const meeting = await smallMeeting({ isPublic: false });
    const stranger = (await smallMeeting()).secretariat;
    const body = { id: "1", type: "OpenSession" };
    expect((await ask(at(meeting, "/commands"), { body })).status).toBe(404);
    expect((await ask(at(meeting, "/commands"), { body, person: stranger })).status).toBe(404);
    expect((await ask("meetings/nowhere/tables/1/commands", { body, person: stranger })).status).toBe(404);
  });

  it("is answered when the database does not answer, without a word of the inside", async () => {
    const meeting = await smallMeeting();
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const failing = vi.spyOn(pool(), "query").mockImplementation(() => {
      return Promise.reject(Object.assign(new Error("connection to 10.1.2.3 lost"), { code: "57P01" })) as never;
    });
    const answer = await ask(at(meeting, "/commands"), {
      person: meeting.secretariat,
      body: { id: "1", type: "OpenSession" },
    });
    failing.mockRestore();
    expect(answer).toMatchObject({ status: 503, body: { ok: false, error: { code: "unavailable" } } });
    expect(answer.words).not.toContain("10.1.2.3");
    expect(JSON.stringify(log.mock.calls)).not.toContain("10.1.2.3");
    log.mockRestore();
  });

  it("may be slow in coming, but not too many at once from one person", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now);
    const codes = await Promise.all(
      Array.from({ length: 1001 }, async () => {
        const answer = await meeting.send(moderator, { type: "ResumeSession" });
        return answer.ok ? "" : answer.error.code;
      }),
    );
    vi.mocked(performance.now).mockRestore();
    expect(codes.filter((code) => code === "too-many")).toHaveLength(1);
    expect((await meeting.send(meeting.secretariat, { type: "OpenSession" })).ok).toBe(true);
  });
});

describe("the journal", () => {
  it("is for desk and record, in pages", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const observer = await meeting.seat("observer", "Watcher");
    await meeting.done(moderator, { type: "OpenSession" });
    const path = at(meeting, "/journal");
    expect((await ask(path)).status).toBe(401);
    expect((await ask(path, { person: observer })).status).toBe(403);
    const { body } = await ask(`${path}?after=1&limit=2`, { person: moderator });
    expect(body).toMatchObject({ from: 1, to: 3, events: [{ seq: 2 }, { seq: 3 }] });
    const rest = await ask(`${path}?after=3`, { person: meeting.secretariat });
    expect(rest.body).toMatchObject({ from: 3, to: 4, events: [{ seq: 4, type: "SessionOpened", by: moderator.id }] });
    expect((await ask(`${path}?after=4`, { person: moderator })).body).toEqual({ from: 4, to: 4, events: [] });
    expect((await ask(`${path}?after=-1`, { person: moderator })).status).toBe(422);
  });
});

describe("a statement", () => {
  type Visibility = "public" | "room" | "nameless" | "confidential";

  async function table() {
    const meeting = await smallMeeting();
    const people = {
      nobody: undefined,
      observer: await meeting.seat("observer", "Watcher"),
      moderator: await meeting.seat("moderator", "Chair"),
      rapporteur: await meeting.seat("rapporteur", "Reporter"),
      author: await meeting.seat("delegate", "Ana Ruiz", { id: "mx", names: { en: "Mexico" }, kind: "state" }),
    };
    const submit = (visibility: Visibility) =>
      meeting.done(people.author, {
        type: "SubmitStatement",
        text: `Words for ${visibility}`,
        language: "en",
        visibility,
      });
    const readers = async (id = "") => {
      const may: string[] = [];
      for (const [name, person] of Object.entries(people)) {
        const { status, words } = await ask(at(meeting, `/statements/${id}`), { person });
        if (status === 200) may.push(name);
        else expect(words).not.toContain("Words for");
      }
      return may;
    };
    return { meeting, people, submit, readers };
  }

  it.each<[Visibility, string[], string[]]>([
    ["public", ["moderator", "rapporteur", "author"], ["nobody", "observer", "moderator", "rapporteur", "author"]],
    ["room", ["moderator", "rapporteur", "author"], ["observer", "moderator", "rapporteur", "author"]],
    ["nameless", ["moderator", "rapporteur", "author"], ["moderator", "rapporteur", "author"]],
    ["confidential", ["rapporteur", "author"], ["rapporteur", "author"]],
  ])("that is %s is read by %j, and by %j once published", async (visibility, before, after) => {
    const { meeting, people, submit, readers } = await table();
    const { statement } = await submit(visibility);
    expect(await readers(statement)).toEqual(before);
    await meeting.done(people.rapporteur, { type: "PublishStatement", statement: statement ?? "" });
    expect(await readers(statement)).toEqual(after);
    expect(await readers("nothing")).toEqual([]);
  });

  it("comes with what the reader's view says of it, and without the name when it is nameless", async () => {
    const { meeting, people, submit } = await table();
    const { statement } = await submit("nameless");
    const { body, words } = await ask(at(meeting, `/statements/${statement}`), { person: people.rapporteur });
    expect(body).toMatchObject({ id: statement, text: "Words for nameless", language: "en", visibility: "nameless" });
    for (const secret of ["Ana Ruiz", "Mexico", people.author.id]) expect(words).not.toContain(secret);
    const own = await ask(at(meeting, `/statements/${statement}`), { person: people.author });
    expect(own.body).toMatchObject({ id: statement, text: "Words for nameless", state: "submitted" });
  });
});
