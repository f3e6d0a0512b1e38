import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "@/lib/server/database/embedded";
import { migrate } from "@/lib/server/database/migrate";
import { makeTemplate } from "@/lib/server/database/testing/databases";

// These data are thrown away, so nothing waits for the disk.
const hasty = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", max_connections: "200" };

/** Starts one PostgreSQL for all integration tests, with a migrated database to copy, and returns what ends it. */
export async function setup(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), "rostrum-tests-"));
  await chmod(dataDir, 0o711);
  const server = await startEmbedded({ dataDir, settings: hasty });
  process.env.ROSTRUM_TEST_SERVER = server.url;
  await makeTemplate(server.url, migrate);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
