import { callerFromRequest } from "@/lib/server/caller";
import { answering, json } from "@/lib/server/http";
import { listMeetings } from "@/lib/server/meetings";

/** The meetings that the caller may watch, with their tables. */
export function GET(request: Request) {
  return answering(request, async () => {
    const { holder } = await callerFromRequest(request);
    return json(await listMeetings(holder?.id ?? null));
  });
}
