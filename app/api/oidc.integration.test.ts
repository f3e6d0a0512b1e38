import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { prisma } from "@/lib/server/database/prisma";
import { closeTables } from "@/lib/server/live/tables";
import { type SmallMeeting, smallMeeting } from "@/lib/server/testing/small-meeting";

let meeting: SmallMeeting;
let doors: { url: string; close: () => Promise<void> };
let house: Server;
let issuer: string;

/** A browser between the two servers: keeps the cookies of each, and follows where it is sent. */
class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  async go(address: string, form?: Record<string, string>): Promise<Response> {
    const { origin } = new URL(address);
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: [...jar].map((pair) => pair.join("=")).join("; "), ...(form && { origin }) },
      ...(form && { method: "POST", body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      if (value) jar.set(name, value);
      else jar.delete(name);
    }
    return response;
  }

  async follow(address: string): Promise<{ response: Response; at: string }> {
    let at = address;
    let response = await this.go(at);
    while (response.headers.has("location") && !at.startsWith(`${doors.url}/sign-in`)) {
      at = new URL(response.headers.get("location") ?? "", at).href;
      if (at.startsWith(`${doors.url}/sign-in`)) break;
      response = await this.go(at);
    }
    return { response, at };
  }

  cookie(origin: string): string {
    return [...(this.#jars.get(origin) ?? [])].map((pair) => pair.join("=")).join("; ");
  }
}

/** Signs in at the provider under this e-mail address; returns where Rostrum leads then, and whom it knows. */
async function signInAs(email: string) {
  const browser = new Browser();
  const { csrfToken } = (await (await browser.go(`${doors.url}/api/auth/csrf`)).json()) as { csrfToken: string };
  const asked = await browser.go(`${doors.url}/api/auth/signin/oidc`, {
    csrfToken,
    json: "true",
    callbackUrl: `${doors.url}/sign-in/home`,
  });
  let { at } = await browser.follow(((await asked.json()) as { url: string }).url);
  for (const form of [{ prompt: "login", login: email, password: "any" }, { prompt: "consent" }]) {
    const answered = await browser.go(at, form as Record<string, string>);
    ({ at } = await browser.follow(new URL(answered.headers.get("location") ?? "", at).href));
  }
  const session = await fetch(`${doors.url}/api/auth/session`, { headers: { cookie: browser.cookie(doors.url) } });
  return { at, session: (await session.json()) as { user?: { id: string } } };
}

beforeAll(async () => {
  let provider: Provider;
  house = createServer((request, response) => provider.callback()(request, response));
  await new Promise<void>((resolve) => house.listen(0, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(house.address() as AddressInfo).port}`;
  // The provider tells the console what it thinks of this runtime and of its own defaults.
  for (const method of ["warn", "info"] as const) vi.spyOn(console, method).mockImplementation(() => {});
  vi.stubEnv("NEXTAUTH_URL", "");
  vi.stubEnv("OIDC_ISSUER", issuer);
  vi.stubEnv("OIDC_CLIENT_ID", "rostrum");
  vi.stubEnv("OIDC_CLIENT_SECRET", "a secret between the two");
  vi.resetModules();
  doors = await (await import("@/app/api/testing/serve")).serveDoors();
  provider = new Provider(issuer, {
    clients: [
      {
        client_id: "rostrum",
        client_secret: "a secret between the two",
        redirect_uris: [`${doors.url}/api/auth/callback/oidc`],
      },
    ],
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: !id.startsWith("unverified") }),
    }),
    cookies: { keys: ["for the test alone"] },
  });
  meeting = await smallMeeting();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  house.close();
  await doors.close();
  await closeTables();
});

const participant = (id: string, email: string) =>
  prisma().participant.create({ data: { id, meetingId: meeting.id, name: id, email } });

describe("single sign-on", { timeout: 30_000 }, () => {
  it("knows a participant by the address that the provider vouches for", async () => {
    await participant("ana", "Ana@example.org");
    const { at, session } = await signInAs("ana@example.org");
    expect(at).toBe(`${doors.url}/sign-in/home`);
    expect(session.user).toEqual({ id: "ana" });
  });

  it("lets nobody in whom no meeting knows, and says so", async () => {
    const { at, session } = await signInAs("stranger@example.org");
    expect(at).toContain("/sign-in?error=oidc-nobody");
    expect(session.user).toBeUndefined();
  });

  it("does not guess between two who share an address", async () => {
    await participant("one", "mission@example.org");
    await participant("two", "mission@example.org");
    expect((await signInAs("mission@example.org")).at).toContain("/sign-in?error=oidc-several");
  });

  it("takes no address that is not verified", async () => {
    await participant("eve", "unverified@example.org");
    expect((await signInAs("unverified@example.org")).at).toContain("/sign-in?error=oidc-unverified");
  });
});
