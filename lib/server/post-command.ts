import type { Locale } from "@/lib/i18n/locales";
import { callerFromRequest } from "@/lib/server/caller";
import { receiveCommand } from "@/lib/server/door";
import { json, readJson, refusedResponse, retryHeader } from "@/lib/server/http";
import { headerReader, sameOrigin } from "@/lib/server/origin";
import { statusOf } from "@/lib/server/refuse";

/** `POST …/commands`: the same door as the socket's, with an HTTP status beside the answer. */
export async function postCommand(
  request: Request,
  address: { meeting: string; table: string },
  locale: Locale,
): Promise<Response> {
  if (!sameOrigin(headerReader(request.headers))) return refusedResponse(locale, "bad-origin");
  const body = await readJson(request);
  if (!body.ok) return refusedResponse(locale, body.code, body.params ? { params: body.params } : {});
  const { holder } = await callerFromRequest(request);
  const { meeting, table } = address;
  const answer = await receiveCommand({ meeting, table, input: body.value, holder, locale });
  if (answer.ok) return json(answer);
  const { code } = answer.error;
  return json(answer, { status: statusOf(code), headers: retryHeader(code) });
}
