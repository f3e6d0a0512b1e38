import type { TableParams } from "@/lib/server/address-params";
import { answering } from "@/lib/server/http";
import { readElsewhere } from "@/lib/server/read-elsewhere";

/** Who waits here and at a parallel table too, for the desk. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => readElsewhere(request, await params, locale));
}
