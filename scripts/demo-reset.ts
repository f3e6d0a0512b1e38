import { migrate } from "@/lib/server/database/migrate";
import { joinDatabase } from "@/lib/server/database/open";
import { disconnect } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { DEMO_SLUG, resetDemo } from "@/prisma/demo/load";

/** Beside a running Rostrum or without one. */
async function main(): Promise<void> {
  const database = await joinDatabase(environment());
  try {
    await migrate(database.url);
    const badges = await resetDemo();
    console.log(`The demo meeting /${DEMO_SLUG} stands as on its first day.`);
    for (const { code, who } of badges) console.log(`  ${code.padEnd(18)} ${who}`);
    if (!environment().demo) console.log("ROSTRUM_DEMO is off: these badges open nothing until it is on.");
  } finally {
    await disconnect();
    await database.stop();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
