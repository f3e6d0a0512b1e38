import type { z } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { belongsTo, type Holder } from "@/lib/server/badge-holder";
import { callerFromRequest } from "@/lib/server/caller";
import { prisma } from "@/lib/server/database/prisma";
import { answering, json, readJson, refusedResponse } from "@/lib/server/http";
import { headerReader, sameOrigin } from "@/lib/server/origin";
import type { RefusalCode } from "@/lib/server/refuse";

/** A meeting as its secretariat sets it up. Days are midnights in UTC. */
export type ManagedMeeting = {
  id: string;
  slug: string;
  title: string;
  startsOn: Date;
  endsOn: Date;
  timeZone: string;
  place: string;
  organiser: string;
  isPublic: boolean;
  demo: boolean;
};

/** What Next hands a route below `/api/meetings/{meeting}`. */
export type ManageParams = { params: Promise<{ meeting: string }> };

export type Managing = { meeting: ManagedMeeting; holder: Holder; locale: Locale };

/** Thrown inside a handler of `managing`: answered as a refusal with this code. */
export class ManageRefusal extends Error {
  constructor(
    readonly refusal: RefusalCode,
    readonly params?: Record<string, string | number>,
  ) {
    super(refusal);
  }
}

/** The same for a document that cannot be read: the reader's own code, and its sentence in English for programs. */
export class NoteRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The meeting of this address as `holder` may manage it; null where it is not there or not hers: which of the two is not told. */
export async function managedMeeting(slug: string, holder: Holder | null): Promise<ManagedMeeting | null> {
  if (slug.includes("\0") || !holder?.secretariat) return null;
  const meeting = await prisma().meeting.findUnique({ where: { slug } });
  return meeting && belongsTo(holder, meeting.id) ? meeting : null;
}

/**
 * The door of every address that sets a meeting up: the secretariat of that meeting, from this site. The handler answers; a
 * `ManageRefusal` that it throws is answered in the caller's language.
 */
export function managing(
  request: Request,
  slug: string,
  handler: (managing: Managing) => Promise<Response>,
): Promise<Response> {
  return guarded(request, async (holder, locale) => {
    const meeting = await managedMeeting(slug, holder);
    return meeting ? handler({ meeting, holder, locale }) : refusedResponse(locale, "not-found");
  });
}

/** The same for what only the badge of the installation may do: make meetings. */
export function installing(
  request: Request,
  handler: (who: { holder: Holder; locale: Locale }) => Promise<Response>,
): Promise<Response> {
  return guarded(request, async (holder, locale) =>
    holder.meeting === null ? handler({ holder, locale }) : refusedResponse(locale, "not-installation"),
  );
}

function guarded(request: Request, handler: (holder: Holder, locale: Locale) => Promise<Response>): Promise<Response> {
  return answering(request, async (locale) => {
    const changes = request.method !== "GET" && request.method !== "HEAD";
    if (changes && !sameOrigin(headerReader(request.headers))) return refusedResponse(locale, "bad-origin");
    const { holder } = await callerFromRequest(request);
    if (!holder) return refusedResponse(locale, "not-signed-in");
    try {
      return await handler(holder, locale);
    } catch (error) {
      if (error instanceof ManageRefusal) {
        return refusedResponse(locale, error.refusal, error.params ? { params: error.params } : {});
      }
      if (error instanceof NoteRefusal) {
        const { code, message } = error;
        return json({ ok: false, error: { code, message } }, { status: code === "too-large" ? 413 : 422 });
      }
      throw error;
    }
  });
}

/** The JSON body as this schema has it, of at most `limit` bytes; refuses anything else, naming the fields that are wrong. */
export async function bodyOf<T extends z.ZodType>(request: Request, schema: T, limit?: number): Promise<z.output<T>> {
  const body = await readJson(request, limit);
  if (!body.ok) throw new ManageRefusal(body.code, body.params);
  return parsed(schema, body.value);
}

/** The value as this schema has it; refuses with `malformed` and the fields that are wrong. */
export function parsed<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const fields = [...new Set(result.error.issues.map(({ path }) => path.join(".") || "body"))];
  throw new ManageRefusal("malformed", { fields: fields.slice(0, 5).join(", ") });
}
