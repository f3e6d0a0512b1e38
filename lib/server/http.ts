import { chooseLocale, type Locale, localeCookie } from "@/lib/i18n/locales";
import { MAX_BODY, type Params } from "@/lib/roundtable/protocol";
import { cookiesOf } from "@/lib/server/auth/session-token";
import { type HeaderReader, headerReader } from "@/lib/server/origin";
import { type DoorCode, type RefusalCode, refuse, statusOf } from "@/lib/server/refuse";

export const PRIVATE = { "cache-control": "private, no-store" };

/** The language of the answer: the `locale` cookie, else the browser's wish, else English. */
export function localeOfRequest(header: HeaderReader): Locale {
  return chooseLocale({ cookie: cookiesOf(header)[localeCookie], acceptLanguage: header("accept-language") });
}

export function json(body: unknown, init: { status?: number; headers?: Record<string, string> } = {}): Response {
  return new Response(JSON.stringify(body), {
    status: init.status ?? 200,
    headers: { "content-type": "application/json; charset=utf-8", ...PRIVATE, ...init.headers },
  });
}

/** A refusal as an HTTP answer, in the caller's language. */
export async function refusedResponse(
  locale: Locale,
  code: RefusalCode,
  more: { params?: Params; overridable?: true } = {},
): Promise<Response> {
  return json(await refuse(locale, code, more), { status: statusOf(code), headers: retryHeader(code) });
}

/** What a client that was told to come again needs to know. */
export function retryHeader(code: string): Record<string, string> {
  if (code === "too-many") return { "retry-after": "60" };
  return code === "unavailable" ? { "retry-after": "1" } : {};
}

/**
 * Runs a handler of an address. Whatever it throws is logged here, without what was sent, and answered as `unavailable`:
 * an answer never shows the inside.
 */
export async function answering(request: Request, handler: (locale: Locale) => Promise<Response>): Promise<Response> {
  const locale = localeOfRequest(headerReader(request.headers));
  try {
    return await handler(locale);
  } catch (error) {
    logFailure(`${request.method} ${new URL(request.url).pathname}`, error);
    return refusedResponse(locale, "unavailable");
  }
}

/** One line of what failed. Messages of the database quote values, so of its errors only the code is written. */
export function logFailure(where: string, error: unknown): void {
  const { name = "Error", code } = (error ?? {}) as { name?: string; code?: string };
  const own = error instanceof Error && code === undefined && !/prisma|database/i.test(name);
  const at =
    error instanceof Error
      ? error.stack
          ?.split("\n")
          .find((line) => line.includes("    at "))
          ?.trim()
      : "";
  console.error(`${where} failed: ${name}${code ? ` ${code}` : ""}${own ? `: ${error.message}` : ""} ${at ?? ""}`);
}

export type Body = { ok: true; value: unknown } | { ok: false; code: DoorCode; params?: Params };

/** Reads a JSON body of at most MAX_BODY bytes, or of `limit`. Refuses another type, which a form of another site could send unasked. */
export async function readJson(request: Request, limit = MAX_BODY): Promise<Body> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") return { ok: false, code: "malformed", params: { fields: "content-type" } };
  const text = await readText(request, limit);
  if (text === null) return { ok: false, code: "too-large" };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, code: "malformed", params: { fields: "body" } };
  }
}

/** How much of a body that is too long is still taken in, and thrown away: a client that is cut off while it sends hears no answer. */
const mostDiscarded = (limit: number) => Math.max(16 * 1024 * 1024, 8 * limit);

/** The body as text; null when it is longer than `limit` bytes, of which no more is kept than that. */
export async function readText(request: Request, limit: number): Promise<string | null> {
  return (await readBytes(request, limit))?.toString("utf8") ?? null;
}

/**
 * The same as bytes. Of a body that says itself that it is too long nothing is kept; one that could not even be thrown away is
 * refused before it is read.
 */
export async function readBytes(request: Request, limit: number): Promise<Buffer | null> {
  const most = limit + mostDiscarded(limit);
  const declared = Number(request.headers.get("content-length"));
  const tooLong = declared > limit;
  if (declared > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (!tooLong && size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > most) break;
  }
  return tooLong || size > limit ? null : Buffer.concat(chunks);
}
