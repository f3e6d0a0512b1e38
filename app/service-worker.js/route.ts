import { readFile } from "node:fs/promises";
import { join } from "node:path";

// Made once with the build, and stamped by it: a browser that finds other bytes replaces the worker that it has.
export const dynamic = "force-static";

/** The service worker, for the whole site. */
export async function GET(): Promise<Response> {
  const source = await readFile(join(process.cwd(), "app", "service-worker.js", "worker.js"), "utf8");
  return new Response(`${source}// Build of ${new Date().toISOString()}\n`, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
}
