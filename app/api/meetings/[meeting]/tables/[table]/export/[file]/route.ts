import { answering } from "@/lib/server/http";
import { readExport } from "@/lib/server/read-export";

type Params = { params: Promise<{ meeting: string; table: string; file: string }> };

/** The summary of a table as a file. */
export function GET(request: Request, { params }: Params) {
  return answering(request, async (locale) => readExport(request, await params, locale));
}
