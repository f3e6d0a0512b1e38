import { callerAddress } from "@/lib/server/address";
import { nextAuth } from "@/lib/server/auth/next-auth-door";
import { authOptions, type BadgeUser } from "@/lib/server/auth/options";
import { whoHas } from "@/lib/server/auth/who-has";
import { holderByCode, holderOf } from "@/lib/server/badge-holder";
import { environment } from "@/lib/server/environment";
import { answering, json, logFailure, readText, refusedResponse } from "@/lib/server/http";
import { headerReader, sameOrigin } from "@/lib/server/origin";
import { statusOf } from "@/lib/server/refuse";
import { buckets } from "@/lib/server/throttle";

/** A form with a code and a token; nobody types more. */
const MAX_FORM = 8 * 1024;

/**
 * Wrong codes that one address may try: 30 at once, then one every two seconds. Only failures count, for a whole building
 * may stand behind one address at ten o'clock; a code of 60 random bits is not found by trying.
 */
const failures = buckets({ burst: 30, perSecond: 0.5 });

/** Everything under /api/auth. Takes the request and the path below it; answers as NextAuth does. */
export function authDoor(request: Request, path: string[]): Promise<Response> {
  return answering(request, async (locale) => {
    const header = headerReader(request.headers);
    if (request.method === "POST" && !sameOrigin(header)) return refusedResponse(locale, "bad-origin");
    // NextAuth's client reports its errors here; anybody could fill the log with it.
    if (path[0] === "_log") return json({});
    const text = request.method === "POST" ? await readText(request, MAX_FORM) : "";
    if (text === null) return refusedResponse(locale, "too-large");
    const { oidc } = environment();
    const options = authOptions({
      authorize: (code) => authorize(code, callerAddress(header)),
      holds: async (participant, badge) => (await holderOf({ participant, badge })) !== null,
      ...(oidc && { oidc: { ...oidc, whoHas } }),
    });
    return withStatus(await nextAuth(request, path, formOf(text, request), options));
  });
}

/** Takes what was typed, returns whose badge it is; refuses with a code as the message, never with what was typed. */
async function authorize(code: unknown, address: string): Promise<BadgeUser> {
  const typed = typeof code === "string" && code.length <= 200 ? code : "";
  const holder = await holderByCode(typed).catch((error: unknown) => {
    logFailure("Sign-in", error);
    throw new Error("unavailable");
  });
  if (holder) return { id: holder.id, badge: holder.badge };
  throw new Error(failures.take(address) ? "wrong-badge" : "too-many");
}

function formOf(text: string, request: Request): Record<string, string> {
  if (!request.headers.get("content-type")?.includes("application/json")) {
    return Object.fromEntries(new URLSearchParams(text));
  }
  try {
    const value: unknown = JSON.parse(text);
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
  } catch {
    return {};
  }
}

/** NextAuth answers every failure with 401; the status of the code tells "too many" and "unavailable" from "wrong". */
async function withStatus(response: Response): Promise<Response> {
  const headers = new Headers(response.headers);
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-store");
  if (response.status !== 401) return new Response(response.body, { status: response.status, headers });
  const text = await response.text();
  const code = /[?&]error=([a-z-]+)/.exec(text)?.[1] ?? "wrong-badge";
  if (code === "too-many") headers.set("retry-after", "60");
  return new Response(text, { status: statusOf(code), headers });
}
