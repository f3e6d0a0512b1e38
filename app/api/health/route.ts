import { health } from "@/lib/server/health";

/** Is this process able to serve a table? */
export function GET() {
  return health();
}
