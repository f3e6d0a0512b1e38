import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { PEER_HEADER } from "@/lib/server/address";
import { authDoor } from "@/lib/server/auth/sign-in";
import { callerFromRequest } from "@/lib/server/caller";
import { closeTables } from "@/lib/server/live/tables";
import { revokeBadge } from "@/lib/server/people";
import { type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

const LAN = "http://192.168.1.7:3000";

/** A browser as NextAuth sees one: it keeps cookies. */
class Browser {
  readonly jar = new Map<string, string>();
  constructor(private readonly address = "203.0.113.5") {}

  async ask(path: string, body?: Record<string, string>, headers: Record<string, string> = {}) {
    const request = new Request(`${LAN}/api/auth/${path}`, {
      method: body ? "POST" : "GET",
      headers: {
        host: new URL(LAN).host,
        [PEER_HEADER]: this.address,
        cookie: [...this.jar].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(body && { "content-type": "application/x-www-form-urlencoded", origin: LAN }),
        ...headers,
      },
      ...(body && { body: new URLSearchParams(body) }),
    });
    const response = await authDoor(request, path.split("/"));
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (/max-age=0/i.test(line) || value === "") this.jar.delete(name);
      else this.jar.set(name, value);
    }
    return response;
  }

  async signIn(code: string, headers?: Record<string, string>) {
    const { csrfToken } = await (await this.ask("csrf")).json();
    return this.ask("callback/badge", { code, csrfToken, json: "true", callbackUrl: LAN }, headers);
  }

  caller() {
    return callerFromRequest(new Headers({ cookie: [...this.jar].map((pair) => pair.join("=")).join("; ") }));
  }
}

let meeting: SmallMeeting;

beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_URL", "");
  meeting = await smallMeeting();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await closeTables();
});

describe("signing in with a badge", () => {
  it("begins a session at whatever address was typed", async () => {
    const { id, code } = await meeting.person("Delegate");
    const browser = new Browser();
    const response = await browser.signIn(code);
    expect(response.status).toBe(200);
    expect((await response.json()).url).toBe(LAN);
    const cookie = response.headers.getSetCookie().find((line) => line.startsWith("next-auth.session-token="));
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
    expect(cookie).not.toMatch(/Secure/i);
    expect((await browser.caller()).holder?.id).toBe(id);
    expect(await (await browser.ask("session")).json()).toMatchObject({ user: { id } });
  });

  it("does not mind case, spaces and dashes", async () => {
    const { id, code } = await meeting.person("Delegate");
    const browser = new Browser();
    await browser.signIn(` ${code.toLowerCase().replaceAll("-", " ")} `);
    expect((await browser.caller()).holder?.id).toBe(id);
  });

  it("ends with the badge: no session, no cookie, no second time", async () => {
    const { id, code } = await meeting.person("Delegate");
    const browser = new Browser();
    await browser.signIn(code);
    await revokeBadge({ participant: id });
    expect((await browser.caller()).holder).toBeNull();
    expect(await (await browser.ask("session")).json()).toEqual({});
    expect([...browser.jar.keys()]).not.toContain("next-auth.session-token");
    expect((await browser.signIn(code)).status).toBe(401);
  });

  it("ends on request", async () => {
    const { code } = await meeting.person("Delegate");
    const browser = new Browser();
    await browser.signIn(code);
    const { csrfToken } = await (await browser.ask("csrf")).json();
    await browser.ask("signout", { csrfToken, json: "true" });
    expect((await browser.caller()).holder).toBeNull();
  });

  it("says that a code is wrong, and throttles failures only", async () => {
    const { code } = await meeting.person("Delegate");
    const browser = new Browser("198.51.100.77");
    const wrong = await browser.signIn("AAAAA-AAAAA-AAAAA");
    expect(wrong.status).toBe(401);
    expect((await wrong.json()).url).toContain("error=wrong-badge");
    let last = wrong;
    for (let tries = 0; tries < 40 && last.status === 401; tries += 1) last = await browser.signIn(`AAAAA-${tries}`);
    expect(last.status).toBe(429);
    expect(last.headers.get("retry-after")).toBe("60");
    expect((await browser.signIn(code)).status).toBe(200);
    expect((await new Browser("198.51.100.78").signIn("AAAAA")).status).toBe(401);
  });

  it("lets a whole building in at once, through one address", async () => {
    const people = await Promise.all(Array.from({ length: 40 }, (_, n) => meeting.person(`Delegate ${n}`)));
    const answers = await Promise.all(people.map(({ code }) => new Browser("192.0.2.1").signIn(code)));
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200));
  });

  it("refuses another site, a missing token, a long form and an empty code", async () => {
    const { code } = await meeting.person("Delegate");
    const browser = new Browser();
    expect((await browser.signIn(code, { origin: "https://evil.example" })).status).toBe(403);
    const noToken = await browser.ask("callback/badge", { code, json: "true" });
    expect((await noToken.json()).url).toContain("csrf=true");
    expect((await browser.signIn("A".repeat(10_000))).status).toBe(413);
    expect((await browser.signIn("")).status).toBe(401);
    expect((await browser.caller()).holder).toBeNull();
  });

  it("never writes a code or what failed with it to the log", async () => {
    const written: unknown[] = [];
    for (const method of ["log", "warn", "error", "info", "debug"] as const) {
      vi.spyOn(console, method).mockImplementation((...args) => void written.push(args));
    }
    const { code } = await meeting.person("Delegate");
    const browser = new Browser();
    await browser.signIn(code);
    await browser.signIn(`${code}X`);
    await browser.ask("_log", { level: "error", code: "planted in the log" });
    vi.restoreAllMocks();
    expect(JSON.stringify(written)).not.toContain(code);
    expect(JSON.stringify(written)).not.toContain("planted");
  });
});
