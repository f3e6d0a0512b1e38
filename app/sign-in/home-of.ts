import { screensOf } from "@/app/own-screen";
import { callerFromRequest } from "@/lib/server/caller";
import { tablesOf } from "@/lib/server/overview";
import type { CookieToSet } from "./read-set-cookie";

/** Takes a wanted address; returns it if it lies on this site, so that no link can send a person elsewhere after signing in. */
export function localAddress(wanted: unknown): string | undefined {
  if (typeof wanted !== "string" || !wanted.startsWith("/")) return undefined;
  const base = "http://this.invalid";
  if (!URL.canParse(wanted, base)) return undefined;
  const { origin, pathname, search } = new URL(wanted, base);
  return origin === base && !pathname.startsWith("//") ? pathname + search : undefined;
}

/** Where somebody who has just signed in belongs: the one screen she has, or the overview of her meeting, or all meetings. */
export async function homeOf(session: Pick<CookieToSet, "name" | "value">[]): Promise<string> {
  const cookie = session.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join("; ");
  const { holder } = await callerFromRequest(new Headers({ cookie }));
  if (!holder) return "/";
  const belonging = await tablesOf(holder);
  if (!belonging) return "/manage";
  const { slug, tables } = belonging;
  const own = tables.flatMap(({ number, role }) => screensOf(role).map((screen) => `/${slug}/${number}/${screen}`));
  const [only] = own;
  return own.length === 1 && only ? only : `/${slug}`;
}
