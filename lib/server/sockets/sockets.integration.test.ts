import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { io, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { apply } from "@/lib/roundtable/patch";
import type { ClientToServer, JoinAnswer, PatchMessage, ServerToClient } from "@/lib/roundtable/protocol";
import type { Mine, View } from "@/lib/roundtable/view-types";
import { closeTables, tables } from "@/lib/server/live/tables";
import { revokeBadge } from "@/lib/server/people";
import { attachSockets } from "@/lib/server/sockets/attach";
import { type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

type Client = Socket<ServerToClient, ClientToServer>;
type Connecting = { person?: Person; origin?: string; locale?: string };

let server: Server;
let sockets: ReturnType<typeof attachSockets>;
let url: string;
const open: Client[] = [];

beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(404).end());
  sockets = attachSockets(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

afterAll(async () => {
  await sockets.close();
  await closeTables();
});

function client({ person, origin, locale }: Connecting = {}): Client {
  const extraHeaders = { ...(person && { cookie: person.cookie }), ...(origin && { origin }) };
  const auth = locale ? { locale } : {};
  const made: Client = io(url, { transports: ["websocket"], forceNew: true, reconnection: false, extraHeaders, auth });
  open.push(made);
  return made;
}

const next = <E extends keyof ServerToClient>(on: Client, event: E) =>
  new Promise<Parameters<ServerToClient[E]>[0]>((resolve) => {
    on.once(event as never, resolve as never);
  });
const gone = (on: Client) => new Promise<string>((resolve) => on.once("disconnect", resolve));
const refusedConnection = (on: Client) => new Promise<Error>((resolve) => on.once("connect_error", resolve));

type Joined = Extract<JoinAnswer, { ok: true }>;

async function joined(on: Client, meeting: SmallMeeting, more: { as?: "public"; after?: number } = {}) {
  const answer = await on.emitWithAck("join", { meeting: meeting.slug, table: meeting.table, ...more });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer satisfies Joined;
}

const raw = (on: Client, event: string, ...args: unknown[]) => on.emitWithAck(event as never, ...(args as never));

describe("joining", () => {
  it("gives each audience its own view, and what is her own to a participant", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const rapporteur = await meeting.seat("rapporteur", "Reporter");
    const observer = await meeting.seat("observer", "Watcher");
    const stranger = await meeting.person("Unseated");
    const audience = async (person?: Person) => (await joined(client({ person }), meeting)).audience;
    expect(await audience()).toBe("public");
    expect(await audience(moderator)).toBe("desk");
    expect(await audience(meeting.secretariat)).toBe("desk");
    expect(await audience(rapporteur)).toBe("record");
    expect(await audience(observer)).toBe("participants");
    expect(await audience(stranger)).toBe("public");
    const own = await joined(client({ person: moderator }), meeting);
    expect(own).toMatchObject({ protocol: 1, mine: { participant: { id: moderator.id } } });
    expect(own.view?.participants?.order).toContain(moderator.id);
  });

  it("gives the public view to who asks for it, whoever signed in, and nothing of her own", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const screen = await joined(client({ person: moderator }), meeting, { as: "public" });
    expect(screen.audience).toBe("public");
    expect(screen).not.toHaveProperty("mine");
    expect(screen.view).not.toHaveProperty("participants");
  });

  it("costs no view for who is up to date, and patches for who is not", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const first = await joined(client(), meeting);
    const again = await joined(client(), meeting, { after: first.seq });
    expect(again).not.toHaveProperty("view");
    expect(again).not.toHaveProperty("patches");
    await meeting.done(moderator, { type: "OpenSession" });
    const later = await joined(client(), meeting, { after: first.seq });
    expect(later).not.toHaveProperty("view");
    const caughtUp = (later.patches ?? []).reduce((view, { patch }) => apply(view, patch) as View, first.view as View);
    expect(caughtUp).toEqual((await joined(client(), meeting)).view);
    expect(await joined(client(), meeting, { after: 1_000_000 })).toHaveProperty("view");
  });

  it("is refused where nothing is, and at a private meeting without its badge", async () => {
    const secret = await smallMeeting({ isPublic: false });
    const other = await smallMeeting();
    const ask = (on: Client, meeting: string, table = 3) => on.emitWithAck("join", { meeting, table });
    const notFound = { ok: false, error: { code: "not-found" } };
    expect(await ask(client(), "nowhere")).toMatchObject(notFound);
    expect(await ask(client(), other.slug, 4)).toMatchObject(notFound);
    expect(await ask(client(), secret.slug)).toMatchObject(notFound);
    expect(await ask(client({ person: other.secretariat }), secret.slug)).toMatchObject(notFound);
    const inside = client({ person: await secret.seat("observer", "Inside") });
    expect(await joined(inside, secret)).toMatchObject({ audience: "participants" });
    expect(await joined(inside, secret, { as: "public" })).toMatchObject({ audience: "public" });
  });

  it("asks the database nothing once the table is loaded", async () => {
    const meeting = await smallMeeting();
    await joined(client(), meeting);
    const on = client();
    await on.emitWithAck("time");
    const { pool } = await import("@/lib/server/database/prisma");
    const asked: string[] = [];
    const query = pool().query.bind(pool());
    pool().query = ((...args: [never]) => {
      const text = (args[0] as { text?: string }).text ?? String(args[0]);
      if (!text.includes('select id, seq from "RoundTable"')) asked.push(text);
      return query(...args);
    }) as never;
    try {
      for (let times = 0; times < 10; times += 1) await joined(on, meeting);
    } finally {
      pool().query = query as never;
    }
    expect(asked).toEqual([]);
  });
});

describe("following", () => {
  it("brings what changed, each patch where the last one ended, and `mine` when it changed", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const delegate = await meeting.seat("delegate", "Ana", { id: "mx", names: { en: "Mexico" }, kind: "state" });
    const watcher = client();
    const hers = client({ person: delegate });
    const start = await joined(watcher, meeting);
    await joined(hers, meeting);
    let shown = start.view as View;
    let seq = start.seq;
    const patches: PatchMessage[] = [];
    watcher.on("patch", (message) => {
      expect(message).toMatchObject({ meeting: meeting.slug, table: meeting.table, from: seq });
      seq = message.to;
      shown = apply(shown, message.patch) as View;
      patches.push(message);
    });
    await meeting.done(moderator, { type: "OpenSession" });
    await meeting.done(moderator, { type: "OpenList" });
    const own: Mine[] = [];
    hers.on("mine", ({ mine }) => own.push(mine));
    const request = await meeting.done(delegate, { type: "RequestFloor" });
    await expect.poll(() => own.at(-1)?.requests).toMatchObject([{ id: request.request, position: 1 }]);
    await expect.poll(() => seq).toBe(request.seq);
    expect(patches.length).toBeGreaterThan(0);
    expect(shown).toEqual((await joined(client(), meeting)).view);
    expect(shown.list.order).toEqual([request.request]);
  });

  it("takes a person who is seated over to her new audience without a gap", async () => {
    const meeting = await smallMeeting();
    const late = await meeting.person("Late");
    const on = client({ person: late });
    const start = await joined(on, meeting);
    expect(start.audience).toBe("public");
    const [patch, mine] = [next(on, "patch"), next(on, "mine")];
    const participant = { id: late.id, role: "moderator" as const, name: "Late" };
    await meeting.done(meeting.secretariat, { type: "SeatParticipant", participant });
    const { from, to, patch: change } = await patch;
    expect([from, to]).toEqual([start.seq, start.seq + 1]);
    const desk = await joined(client({ person: late }), meeting);
    expect(desk.audience).toBe("desk");
    expect(apply(start.view, change)).toEqual(desk.view);
    expect((await mine).mine.participant).toMatchObject({ id: late.id, role: "moderator" });
  });

  it("shows a person who is unseated what the public sees, says so once, and is whole again when she is seated again", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const sweden = { id: "se", names: { en: "Sweden" }, kind: "state" } as const;
    const delegate = await meeting.seat("delegate", "Ana", sweden);
    const on = client({ person: delegate });
    const start = await joined(on, meeting);
    const own: Mine[] = [];
    let shown = start.view as View;
    on.on("mine", ({ mine }) => own.push(mine));
    on.on("patch", ({ patch }) => {
      shown = apply(shown, patch) as View;
    });
    await meeting.done(meeting.secretariat, { type: "UnseatParticipant", participant: delegate.id });
    await expect.poll(() => own).toMatchObject([{ unseated: true }]);
    const asPublic = async () => (await joined(client(), meeting)).view;
    await expect.poll(() => shown).toEqual(await asPublic());
    const again = await joined(client({ person: delegate }), meeting);
    expect(again.audience).toBe("public");
    expect(again).not.toHaveProperty("mine");
    const refused = await meeting.send(delegate, { type: "RequestFloor" });
    expect(refused).toMatchObject({ ok: false, error: { code: "not-seated" } });
    await meeting.done(moderator, { type: "OpenSession" });
    await meeting.done(moderator, { type: "OpenList" });
    await meeting.done(moderator, { type: "InsertSpeaker", delegation: "se", reason: "Asked by note" });
    await expect.poll(() => shown).toEqual(await asPublic());
    expect(own).toHaveLength(1);
    const participant = { id: delegate.id, role: "delegate" as const, name: "Ana" };
    await meeting.done(meeting.secretariat, { type: "SeatParticipant", participant, delegation: sweden });
    await expect.poll(() => own.at(-1)).toMatchObject({ requests: [{ state: "waiting" }] });
    expect(own.at(-1)).not.toHaveProperty("unseated");
    await expect.poll(() => shown).toEqual((await joined(client({ person: delegate }), meeting)).view);
  });

  it("ends for a person who is unseated at a private meeting, where the table is not there for her any more", async () => {
    const meeting = await smallMeeting({ isPublic: false });
    const moderator = await meeting.seat("moderator", "Chair");
    const observer = await meeting.seat("observer", "Watcher");
    const lines = [client({ person: observer }), client({ person: observer })] as const;
    await joined(lines[0], meeting);
    await joined(lines[1], meeting, { as: "public" });
    const colleague = client({ person: moderator });
    await joined(colleague, meeting);
    const told: unknown[] = [];
    for (const line of lines) line.on("patch", (message) => told.push(message));
    const [mine, ...ended] = [next(lines[0], "mine"), ...lines.map(gone)];
    await meeting.done(meeting.secretariat, { type: "UnseatParticipant", participant: observer.id });
    expect((await mine).mine).toMatchObject({ unseated: true });
    expect(await Promise.all(ended)).toEqual(["transport close", "transport close"]);
    expect(told).toEqual([]);
    expect(colleague.connected).toBe(true);
    const join = { meeting: meeting.slug, table: meeting.table };
    const notFound = { ok: false, error: { code: "not-found" } };
    const back = client({ person: observer });
    expect(await back.emitWithAck("join", join)).toMatchObject(notFound);
    expect(await back.emitWithAck("join", { ...join, as: "public" })).toMatchObject(notFound);
  });

  it("takes a person to her new audience when her role changes", async () => {
    const meeting = await smallMeeting();
    const person = await meeting.seat("observer", "Watcher");
    const on = client({ person });
    let shown = (await joined(on, meeting)).view as View;
    on.on("patch", ({ patch }) => {
      shown = apply(shown, patch) as View;
    });
    for (const role of ["moderator", "rapporteur", "observer"] as const) {
      const own = next(on, "mine");
      const participant = { id: person.id, role, name: "Watcher" };
      await meeting.done(meeting.secretariat, { type: "SeatParticipant", participant });
      expect((await own).mine.participant.role).toBe(role);
      const fresh = await joined(client({ person }), meeting);
      await expect.poll(() => shown).toEqual(fresh.view);
    }
  });

  it("counts who is there", async () => {
    const meeting = await smallMeeting();
    const one = client();
    const two = client();
    const told: unknown[] = [];
    one.on("presence", (message) => told.push(message));
    await joined(one, meeting);
    await joined(two, meeting);
    const address = { meeting: meeting.slug, table: meeting.table };
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toEqual({ ...address, count: 2 });
    two.close();
    await expect.poll(() => told.at(-1), { timeout: 10_000 }).toEqual({ ...address, count: 1 });
  });

  it("tells the count to whoever takes the place of another within the same second, too", async () => {
    const meeting = await smallMeeting();
    const one = client();
    const first = next(one, "presence");
    await joined(one, meeting);
    await first;
    const two = client();
    const second = next(two, "presence");
    one.close();
    await joined(two, meeting);
    expect(await second).toMatchObject({ count: 1 });
  });

  it("tells the desk and the record who works there, and nobody else", async () => {
    const meeting = await smallMeeting();
    const [chair, rapporteur] = [await meeting.seat("moderator", "Chair"), await meeting.seat("rapporteur", "Scribe")];
    const told = { public: [] as unknown[], desk: [] as unknown[], record: [] as unknown[] };
    const watcher = client();
    watcher.on("presence", (message) => told.public.push(message));
    await joined(watcher, meeting);
    for (const [audience, person] of [
      ["desk", chair],
      ["desk", chair],
      ["record", rapporteur],
    ] as const) {
      const on = client({ person });
      on.on("presence", (message) => told[audience].push(message));
      await joined(on, meeting);
    }
    const desk = [{ participant: chair.id, name: "Chair" }];
    const record = [{ participant: rapporteur.id, name: "Scribe" }];
    await expect.poll(() => told.desk.at(-1), { timeout: 10_000 }).toMatchObject({ count: 4, desk, record });
    await expect.poll(() => told.record.at(-1), { timeout: 10_000 }).toMatchObject({ count: 4, desk, record });
    const address = { meeting: meeting.slug, table: meeting.table };
    await expect.poll(() => told.public.at(-1), { timeout: 10_000 }).toEqual({ ...address, count: 4 });
    expect(JSON.stringify(told.public)).not.toMatch(/Chair|Scribe/);
  });

  it("ends when the table is gone, so that clients come back to what is there now", async () => {
    const meeting = await smallMeeting();
    const on = client();
    await joined(on, meeting);
    const { prisma } = await import("@/lib/server/database/prisma");
    const ended = gone(on);
    await prisma().meeting.delete({ where: { id: meeting.id } });
    await tables().compareHeads();
    expect(await ended).toBe("transport close");
  }, 15_000);
});

describe("commands", () => {
  it("are answered as over HTTP, in the language the socket asked for", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const on = client({ person: moderator, locale: "ar" });
    const address = { meeting: meeting.slug, table: meeting.table };
    const opened = await on.emitWithAck("command", { ...address, id: "1", type: "OpenSession" });
    expect(opened).toMatchObject({ ok: true });
    expect(await on.emitWithAck("command", { ...address, id: "1", type: "OpenSession" })).toEqual(opened);
    const refused = await on.emitWithAck("command", { ...address, id: "2", type: "OpenSession" });
    expect(refused).toMatchObject({ ok: false, error: { code: "session-not-scheduled" } });
    expect(refused.ok ? "" : refused.error.message).toMatch(/\p{Script=Arabic}/u);
    const reused = await on.emitWithAck("command", { ...address, id: "1", type: "OpenList" });
    expect(reused).toMatchObject({ ok: false, error: { code: "id-reused" } });
  });

  it("need a badge, a seat and the right role", async () => {
    const meeting = await smallMeeting();
    const observer = await meeting.seat("observer", "Watcher");
    const message = { meeting: meeting.slug, table: meeting.table, id: "1", type: "OpenSession" as const };
    const code = async (person?: Person) => {
      const answer = await client({ person }).emitWithAck("command", message);
      return answer.ok ? "accepted" : answer.error.code;
    };
    expect(await code()).toBe("not-signed-in");
    expect(await code(await meeting.person("Unseated"))).toBe("forbidden");
    expect(await code(observer)).toBe("forbidden");
    expect(await code((await smallMeeting()).secretariat)).toBe("forbidden");
  });
});

describe("a connection", () => {
  it("tells the time of the server", async () => {
    const before = (await tables().of((await smallMeeting()).tableId)).now();
    const time = await client().emitWithAck("time");
    expect(Number.isInteger(time)).toBe(true);
    expect(time).toBeGreaterThanOrEqual(before);
  });

  it("is refused from another site", async () => {
    const error = await refusedConnection(client({ origin: "https://evil.example" }));
    expect(error.message).toMatch(/websocket error/);
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    await refusedConnection(client({ person: moderator, origin: "https://evil.example" }));
    expect(await joined(client({ person: moderator, origin: url }), meeting)).toMatchObject({ audience: "desk" });
  });

  it("takes WebSocket only", async () => {
    const response = await fetch(`${url}/socket.io/?EIO=4&transport=polling`);
    expect(response.status).toBe(400);
    await response.body?.cancel();
  });

  it("closes at once when its badge is revoked, after saying so, and is public after that", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const on = client({ person: moderator });
    const bystander = client();
    await joined(on, meeting);
    await joined(bystander, meeting);
    const [revoked, ended] = [next(on, "revoked"), gone(on)];
    await revokeBadge({ participant: moderator.id });
    await revoked;
    expect(await ended).toBe("io server disconnect");
    expect(bystander.connected).toBe(true);
    expect(await joined(client({ person: moderator }), meeting)).toMatchObject({ audience: "public" });
  });

  it("closes when another process revokes the badge", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const on = client({ person: moderator });
    await joined(on, meeting);
    const revoked = next(on, "revoked");
    const { pool, prisma } = await import("@/lib/server/database/prisma");
    await prisma().participant.update({ where: { id: moderator.id }, data: { badgeVersion: { increment: 1 } } });
    await pool().query("select pg_notify('rostrum_revoked', $1)", [moderator.id]);
    await revoked;
  });

  it("closes within seconds even if nobody told of the revocation", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const on = client({ person: moderator });
    await joined(on, meeting);
    const revoked = next(on, "revoked");
    const { prisma } = await import("@/lib/server/database/prisma");
    await prisma().participant.update({ where: { id: moderator.id }, data: { badgeVersion: { increment: 1 } } });
    await revoked;
  }, 15_000);

  it("answers a message that it cannot read", async () => {
    const on = client();
    const malformed = { ok: false, error: { code: "malformed" } };
    for (const message of [
      null,
      7,
      "x",
      [],
      {},
      { meeting: "m" },
      { meeting: 1, table: 3 },
      { meeting: "m", table: "3" },
    ]) {
      expect(await raw(on, "join", message), JSON.stringify(message)).toMatchObject(malformed);
    }
    expect(await raw(on, "no-such-message", {})).toMatchObject(malformed);
    expect(await raw(on, "toString", {})).toMatchObject(malformed);
    expect(await raw(on, "join", {}, {})).toMatchObject(malformed);
    for (const message of [null, 7, "x", [], {}]) {
      expect(await raw(on, "command", message), JSON.stringify(message)).toMatchObject({ ok: false });
    }
    expect(on.connected).toBe(true);
  });

  it("names the fields of a command that are wrong", async () => {
    const meeting = await smallMeeting();
    const moderator = await meeting.seat("moderator", "Chair");
    const on = client({ person: moderator });
    const answer = await raw(on, "command", { meeting: meeting.slug, table: 3, id: "1", type: "Announce", txt: "x" });
    expect(answer).toMatchObject({ ok: false, error: { code: "malformed", message: expect.stringContaining("text") } });
  });

  it("closes when no answer is asked for, and when a message is too long", async () => {
    const silent = client();
    const ended = gone(silent);
    (silent as unknown as Socket).emit("join", { meeting: "m", table: 3 });
    expect(await ended).toBe("io server disconnect");
    const loud = client();
    await loud.emitWithAck("time");
    const cut = gone(loud);
    void raw(loud, "command", { text: "x".repeat(600 * 1024) }).catch(() => undefined);
    expect(await cut).toMatch(/transport/);
  });

  it("is slowed down, and ended if it goes on, when it floods the door", async () => {
    const on = client();
    await on.emitWithAck("time");
    // The door measures its pace by this, and runs in this very process.
    const now = performance.now();
    vi.spyOn(performance, "now").mockReturnValue(now);
    onTestFinished(() => void vi.restoreAllMocks());
    const answers = await Promise.all(Array.from({ length: 1100 }, () => on.emitWithAck("time")));
    expect(answers.some((answer) => (answer as unknown as { ok?: boolean }).ok === false)).toBe(true);
    const ended = gone(on);
    for (let times = 0; times < 3000; times += 1) void raw(on, "time").catch(() => undefined);
    expect(await ended).toBe("io server disconnect");
  });

  it("stays public, and does not fail, with a cookie that is not ours", async () => {
    const meeting = await smallMeeting();
    for (const cookie of ["next-auth.session-token=nonsense", "next-auth.session-token=", "=; %%%; a"]) {
      const person = { id: "x", code: "x", cookie };
      expect(await joined(client({ person }), meeting)).toMatchObject({ audience: "public" });
    }
  });
});
