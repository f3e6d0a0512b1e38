import type { TableParams } from "@/lib/server/address-params";
import { answering } from "@/lib/server/http";
import { readJournal } from "@/lib/server/read-journal";

/** What happened at the table, for desk and record. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => readJournal(request, await params, locale));
}
