import { answering } from "@/lib/server/http";
import { readCalendar } from "@/lib/server/read-calendar";

type Params = { params: Promise<{ meeting: string }> };

/** The agendas of all tables of a meeting, for calendars. */
export function GET(request: Request, { params }: Params) {
  return answering(request, async (locale) => readCalendar(request, await params, locale));
}
