import type { TableParams } from "@/lib/server/address-params";
import { answering } from "@/lib/server/http";
import { postCommand } from "@/lib/server/post-command";

/** A command, as the socket takes it. */
export function POST(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => postCommand(request, await params, locale));
}
