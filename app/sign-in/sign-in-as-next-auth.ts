import { authDoor } from "@/lib/server/auth/sign-in";
import { type CookieToSet, readSetCookie } from "./read-set-cookie";

type Refused = "wrong-badge" | "too-many" | "unavailable";
export type SignedIn = { cookies: CookieToSet[] } | { refused: Refused };

/**
 * Signs in through NextAuth's own door, in two steps as any client must: its token against forged forms, then the code.
 * Done here, a form needs no script for it. Takes the code and the headers of the request at hand.
 */
export async function signInAsNextAuth(code: string, asked: Headers): Promise<SignedIn> {
  const first = await authDoor(requestLike(asked, "csrf"), ["csrf"]);
  const { csrfToken } = (await first.json()) as { csrfToken?: string };
  const given = first.headers.getSetCookie().map(readSetCookie);
  const body = new URLSearchParams({ code, csrfToken: csrfToken ?? "", json: "true", callbackUrl: "/" });
  const answer = await authDoor(requestLike(asked, "callback/badge", { given, body }), ["callback", "badge"]);
  if (answer.status !== 200) return { refused: refusedBy(answer.status) };
  const session = answer.headers.getSetCookie().map(readSetCookie).filter(isSession);
  return session.length > 0 ? { cookies: session } : { refused: "unavailable" };
}

function isSession({ name }: CookieToSet): boolean {
  return name.includes("session-token");
}

function refusedBy(status: number): Refused {
  if (status === 401) return "wrong-badge";
  return status === 429 ? "too-many" : "unavailable";
}

function requestLike(asked: Headers, path: string, sent?: { given: CookieToSet[]; body: URLSearchParams }): Request {
  const headers = new Headers();
  for (const name of [
    "host",
    "origin",
    "x-forwarded-host",
    "x-forwarded-proto",
    "x-forwarded-for",
    "x-rostrum-peer",
    "accept-language",
    "sec-fetch-site",
  ]) {
    const value = asked.get(name);
    if (value) headers.set(name, value);
  }
  const url = `http://${asked.get("host") ?? "localhost"}/api/auth/${path}`;
  if (!sent) return new Request(url, { headers });
  headers.set("content-type", "application/x-www-form-urlencoded");
  headers.set("cookie", sent.given.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; "));
  return new Request(url, { method: "POST", headers, body: sent.body.toString() });
}
