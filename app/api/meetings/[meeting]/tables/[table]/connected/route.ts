import type { TableParams } from "@/lib/server/address-params";
import { readConnected } from "@/lib/server/connected/read-connected";
import { answering } from "@/lib/server/http";

/** Who follows the table, and how well, for the desk. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => readConnected(request, await params, locale));
}
