import type { TableParams } from "@/lib/server/address-params";
import { answering } from "@/lib/server/http";
import { publicView } from "@/lib/server/read-table";

/** The public view, the same for everyone: the only address that may be cached. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => publicView(request, await params, locale));
}
