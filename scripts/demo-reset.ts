import { environment } from "@/lib/server/environment";
import { DEMO_SLUG, resetDemo } from "@/prisma/demo/load";
import { besideServer } from "@/scripts/beside-server";

await besideServer(async () => {
  const badges = await resetDemo();
  console.log(`The demo meeting /${DEMO_SLUG} stands as on its first day.`);
  for (const { code, who } of badges) console.log(`  ${code.padEnd(18)} ${who}`);
  if (!environment().demo) console.log("ROSTRUM_DEMO is off: these badges open nothing until it is on.");
});
