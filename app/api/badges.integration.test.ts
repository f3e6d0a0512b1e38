import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { prisma } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { closeTables } from "@/lib/server/live/tables";
import { readMessage } from "@/lib/server/mail/testing/read-message";
import { smtpServer } from "@/lib/server/mail/testing/smtp-server";
import { participantByCode } from "@/lib/server/people";
import { cookieOf, type Person, type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let doors: Awaited<ReturnType<typeof serveDoors>>;
let meeting: SmallMeeting;
let ana: Person;

beforeAll(async () => {
  doors = await serveDoors();
  meeting = await smallMeeting({ isPublic: false });
  ana = await meeting.seat("delegate", "Ana", { id: "se", names: { en: "Sweden" }, kind: "state" });
});

afterAll(async () => {
  await doors.close();
  await closeTables();
});

function ask(method: string, path: string, body?: unknown, cookie = meeting.secretariat.cookie) {
  return fetch(`${doors.url}/api/meetings/${meeting.slug}${path}`, {
    method,
    headers: { cookie, "content-type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** A socket that follows the table with this cookie, and hears when it is sent away. */
async function following(cookie: string) {
  const socket = io(doors.url, { transports: ["websocket"], forceNew: true, extraHeaders: { cookie } });
  const revoked = new Promise<void>((resolve) => socket.on("revoked", () => resolve()));
  const joined = await socket.emitWithAck("join", { meeting: meeting.slug, table: meeting.table });
  return { joined, revoked, close: () => socket.close() };
}

describe("printed badges", () => {
  it("are a PDF of those who have none; each opens the door from then on", async () => {
    const id = (await prisma().participant.create({ data: { id: "new-1", meetingId: meeting.id, name: "Luis" } })).id;
    const response = await ask("POST", "/badges", { whose: "badgeless", form: "sheet-of-8" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    expect(await prisma().badge.count({ where: { participantId: id, revokedAt: null } })).toBe(1);
    expect((await ask("POST", "/badges", { whose: "badgeless", form: "cards" })).status).toBe(422);
  });

  it("are printed for the secretariat alone", async () => {
    const wanted = { whose: [ana.id], form: "cards" };
    expect((await ask("POST", "/badges", wanted, ana.cookie)).status).toBe(404);
    expect((await ask("POST", "/badges", wanted, "")).status).toBe(401);
    expect(await participantByCode(ana.code)).toMatchObject({ id: ana.id });
  });
});

describe("a new badge", () => {
  it("ends the former one at once, and the sockets that it opened", async () => {
    const line = await following(ana.cookie);
    expect(line.joined.ok).toBe(true);
    const response = await ask("POST", `/participants/${ana.id}/badge`, { by: "hand" });
    const { code, link } = (await response.json()) as { code: string; link: string };
    await line.revoked;
    line.close();
    expect(await participantByCode(ana.code)).toBeNull();
    expect(await participantByCode(code)).toEqual({ id: ana.id, badgeVersion: 2 });
    expect(link).toBe(`${doors.url}/sign-in#${code}`);
  });

  it("is not for somebody of another meeting", async () => {
    const other = await smallMeeting();
    const response = await ask("POST", `/participants/${other.secretariat.id}/badge`, { by: "hand" });
    expect(response.status).toBe(404);
    expect((await ask("DELETE", `/participants/${other.secretariat.id}/badge`)).status).toBe(404);
    expect(await participantByCode(other.secretariat.code)).not.toBeNull();
  });

  it("by e-mail is refused where the house sends none, and the former one holds", async () => {
    const rosa = await meeting.person("Rosa");
    const response = await ask("POST", `/participants/${rosa.id}/badge`, { by: "mail" });
    expect(await response.json()).toMatchObject({ ok: false, error: { code: "no-mail-server" } });
    expect(await participantByCode(rosa.code)).not.toBeNull();
  });

  it("by e-mail is written in her language, else in that of who sends it", async () => {
    const mail = await smtpServer();
    Object.assign(environment(), { email: { server: mail.url, from: "Secretariat <summit@example.org>" } });
    try {
      const rosa = await meeting.person("Rosa");
      const written = async (language: string | null) => {
        await prisma().participant.update({ where: { id: rosa.id }, data: { email: "rosa@example.org", language } });
        const response = await ask("POST", `/participants/${rosa.id}/badge`, { by: "mail" });
        expect(await response.json()).toEqual({ ok: true });
        return readMessage(mail.received.at(-1)?.source ?? "").html.match(/<html lang="(\w+)"/)?.[1];
      };
      expect(await written("fr")).toBe("fr");
      expect(await written("pt")).toBe("en");
      expect(await written(null)).toBe("en");
    } finally {
      Object.assign(environment(), { email: undefined });
      mail.close();
    }
  });

  it("may also be taken away", async () => {
    const rosa = await meeting.person("Rosa");
    expect((await ask("DELETE", `/participants/${rosa.id}/badge`)).status).toBe(200);
    expect(await participantByCode(rosa.code)).toBeNull();
  });
});

describe("the link of a display", () => {
  it("watches a private meeting as the public would, asks for nothing, and can be ended", async () => {
    const made = await ask("POST", "/displays", { label: "North wall", table: meeting.table, screen: "screen" });
    const { id, link } = (await made.json()) as { id: string; link: string };
    expect(link).toContain(`callbackUrl=${encodeURIComponent(`/${meeting.slug}/${meeting.table}/screen`)}#`);
    const holder = await participantByCode(link.split("#")[1] ?? "");
    const cookie = await cookieOf(holder?.id ?? "", holder?.badgeVersion ?? 0);
    const line = await following(cookie);
    expect(line.joined).toMatchObject({ ok: true, audience: "public" });
    const table = `/tables/${meeting.table}`;
    const command = await ask("POST", `${table}/commands`, { id: "c1", type: "Announce", text: "Hello" }, cookie);
    expect(command.status).toBe(403);
    expect((await ask("DELETE", `/displays/${id}`)).status).toBe(200);
    await line.revoked;
    line.close();
    expect((await ask("GET", table, undefined, cookie)).status).toBe(404);
  });
});
