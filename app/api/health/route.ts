import { health } from "@/lib/server/health";

/** Without a request to read, Next might answer with what it found when it was built. */
export const dynamic = "force-dynamic";

/** Is this process able to serve a table? */
export function GET() {
  return health();
}
