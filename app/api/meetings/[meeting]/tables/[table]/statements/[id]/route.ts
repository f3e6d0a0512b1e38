import { answering } from "@/lib/server/http";
import { readStatement } from "@/lib/server/read-statement";

type Params = { params: Promise<{ meeting: string; table: string; id: string }> };

/** The text of a statement, for whom may read it. */
export function GET(request: Request, { params }: Params) {
  return answering(request, async (locale) => readStatement(request, await params, locale));
}
