import { followDatabaseTime } from "@/lib/server/clock";
import { migrate } from "@/lib/server/database/migrate";
import { joinDatabase } from "@/lib/server/database/open";
import { disconnect, pool } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { closeTables } from "@/lib/server/live/tables";

/**
 * Does something with the database of the installation, beside a running Rostrum or without one; an Error is told in its one
 * sentence and ends the process with 1.
 */
export async function besideServer(work: () => Promise<void>): Promise<void> {
  try {
    const database = await joinDatabase(environment());
    try {
      await migrate(database.url);
      const stop = await followDatabaseTime(pool());
      await work();
      stop();
    } finally {
      await closeTables();
      await disconnect();
      await database.stop();
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
