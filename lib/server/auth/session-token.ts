import { getToken } from "next-auth/jwt";
import type { HeaderReader } from "@/lib/server/origin";

/** What the session cookie says: whose it is, and which badge of that person it was given for. */
export type SessionToken = { participant: string; badge: number };

/** Cookies are marked `Secure` when the address of this server is known to be https; over plain http a browser would drop them. */
export function secureCookies(): boolean {
  return process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
}

export function authSecret(): string {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set");
  return secret;
}

/** The cookies of a request by name; of two with one name the first counts, as browsers send the closest path first. */
export function cookiesOf(header: HeaderReader): Record<string, string> {
  const cookies: Record<string, string> = Object.create(null);
  for (const pair of (header("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at < 1) continue;
    const name = pair.slice(0, at).trim();
    if (!(name in cookies)) cookies[name] = decoded(pair.slice(at + 1).trim());
  }
  return cookies;
}

function decoded(value: string): string {
  const bare = value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1) : value;
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** The token in the session cookie, if it is genuine and not expired. Whether its badge still holds is asked elsewhere. */
export async function sessionToken(header: HeaderReader): Promise<SessionToken | null> {
  if (header("cookie") === undefined) return null;
  const req = { cookies: cookiesOf(header), headers: {} } as unknown as Parameters<typeof getToken>[0]["req"];
  const token = await getToken({ req, secret: authSecret(), secureCookie: secureCookies() });
  if (typeof token?.sub !== "string" || typeof token.badge !== "number") return null;
  return { participant: token.sub, badge: token.badge };
}
