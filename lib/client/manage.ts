import type { Refusal } from "@/lib/roundtable/protocol";

/** What an address of the secretariat answered; `error.message` is a sentence to show, `error.params.fields` names what was wrong. */
export type Managed<T = object> = ({ ok: true } & T) | { ok: false; error: Refusal };

/** A long file on a slow line takes its time; a form does not. */
const PATIENCE_MS = 120_000;

/**
 * Asks an address that sets a meeting up. Takes a value, sent as JSON, or a File, sent as it is with its name. Never rejects: without
 * an answer it says `no-answer`, with the words that are given for it.
 */
export async function manage<T = object>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  path: string,
  body?: unknown,
  unanswered = "",
): Promise<Managed<T>> {
  try {
    const response = await fetch(path, {
      method,
      ...packed(body),
      cache: "no-store",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const answer = (await response.json()) as Managed<T>;
    if (typeof answer?.ok === "boolean") return answer;
  } catch {
    // The same as an answer that cannot be read: whether it happened is not known.
  }
  return { ok: false, error: { code: "no-answer", message: unanswered } };
}

function packed(body: unknown): RequestInit {
  if (body === undefined) return {};
  if (body instanceof File) {
    const headers = { "Content-Type": "application/octet-stream", "X-File-Name": encodeURIComponent(body.name) };
    return { body, headers };
  }
  return { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } };
}
