import { authDoor } from "@/lib/server/auth/sign-in";
import { type CookieToSet, readSetCookie } from "./read-set-cookie";

type Refused = "wrong-badge" | "too-many" | "unavailable";
export type SignedIn = { cookies: CookieToSet[] } | { refused: Refused };

/**
 * Signs in through NextAuth's own door, in two steps as any client must: its token against forged forms, then the code.
 * Done here, a form needs no script for it. Takes the code and the headers of the request at hand.
 */
export async function signInAsNextAuth(code: string, asked: Headers): Promise<SignedIn> {
  const { given, csrfToken } = await tokenFor(asked);
  const body = new URLSearchParams({ code, csrfToken, json: "true", callbackUrl: "/" });
  const answer = await authDoor(requestLike(asked, "callback/badge", { given, body }), ["callback", "badge"]);
  if (answer.status !== 200) return { refused: refusedBy(answer.status) };
  const session = answer.headers.getSetCookie().map(readSetCookie).filter(isSession);
  return session.length > 0 ? { cookies: session } : { refused: "unavailable" };
}

/** The address of the provider of single sign-on, and the cookies by which its answer is known again; null when it cannot be asked. */
export async function askProvider(
  callbackUrl: string,
  asked: Headers,
): Promise<{ url: string; cookies: CookieToSet[] } | null> {
  const { given, csrfToken } = await tokenFor(asked);
  const body = new URLSearchParams({ csrfToken, json: "true", callbackUrl });
  const answer = await authDoor(requestLike(asked, "signin/oidc", { given, body }), ["signin", "oidc"]);
  const { url } = (await answer.json().catch(() => ({}))) as { url?: string };
  if (!url || url.includes("/sign-in?error=")) return null;
  return { url, cookies: [...given, ...answer.headers.getSetCookie().map(readSetCookie)] };
}

async function tokenFor(asked: Headers): Promise<{ given: CookieToSet[]; csrfToken: string }> {
  const first = await authDoor(requestLike(asked, "csrf"), ["csrf"]);
  const { csrfToken = "" } = (await first.json()) as { csrfToken?: string };
  return { given: first.headers.getSetCookie().map(readSetCookie), csrfToken };
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
