import { createHash } from "node:crypto";
import type { Locale } from "@/lib/i18n/locales";
import { callerFromRequest } from "@/lib/server/caller";
import { serverNow } from "@/lib/server/clock";
import { remembered } from "@/lib/server/connected/following";
import { enter, ownView } from "@/lib/server/enter";
import { json, PRIVATE, refusedResponse } from "@/lib/server/http";
import type { Frame } from "@/lib/server/live/publish";

type Address = { meeting: string; table: string };

/** `GET …/tables/{table}` → `{seq, audience, view, mine?}`. */
export async function myView(request: Request, address: Address, locale: Locale): Promise<Response> {
  const { holder } = await callerFromRequest(request);
  const as = new URL(request.url).searchParams.get("as") === "public" ? "public" : undefined;
  const entrance = await enter(address, holder, as);
  if (!entrance) return refusedResponse(locale, "not-found");
  const { place, live, audience } = entrance;
  if (holder) remembered(place.id, { holder, asPublic: as === "public", over: "polling", at: serverNow() });
  const { seq, view } = live.frame(audience);
  const own = as ? undefined : ownView(entrance, holder);
  return json({ seq, audience, view, ...(own && { mine: own }) });
}

/** `GET …/public` → `{seq, view}`. Reads no cookie: what it answers may be kept by anybody on the way. */
export async function publicView(request: Request, address: Address, locale: Locale): Promise<Response> {
  const entrance = await enter(address, null);
  if (!entrance) return refusedResponse(locale, "not-found");
  const frame = entrance.live.frame("public");
  const headers = { etag: etagOf(frame), "cache-control": "public, max-age=1", vary: "Accept-Encoding" };
  if (matches(request.headers.get("if-none-match"), headers.etag)) return new Response(null, { status: 304, headers });
  const type = { "content-type": "application/json; charset=utf-8" };
  return new Response(`{"seq":${frame.seq},"view":${frame.json}}`, { headers: { ...PRIVATE, ...type, ...headers } });
}

const etags = new WeakMap<object, string>();

/** Of the words themselves, not of `seq`: a closing time that passes changes the view without an event. */
function etagOf(frame: Frame): string {
  const known = etags.get(frame);
  if (known) return known;
  const etag = `"${frame.seq}-${createHash("sha256").update(frame.json).digest("base64url").slice(0, 12)}"`;
  etags.set(frame, etag);
  return etag;
}

function matches(ifNoneMatch: string | null, etag: string): boolean {
  const asked = ifNoneMatch?.split(",").map((one) => one.trim().replace(/^W\//, "")) ?? [];
  return asked.includes(etag) || asked.includes("*");
}
