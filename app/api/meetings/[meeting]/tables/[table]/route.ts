import type { TableParams } from "@/lib/server/address-params";
import { answering } from "@/lib/server/http";
import { myView } from "@/lib/server/read-table";

/** What the caller may see of the table; `?as=public` asks for what the public sees. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => myView(request, await params, locale));
}
