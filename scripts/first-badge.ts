import { environment } from "@/lib/server/environment";
import { giveInstallationBadge, hasInstallationBadge } from "@/lib/server/installation";
import { localAddress } from "@/scripts/addresses";
import { besideServer } from "@/scripts/beside-server";

// npm run first-badge [-- --again]

const HELD =
  "This installation has its badge already. If it is lost: npm run first-badge -- --again gives a new one and ends the old.";

await besideServer(async () => {
  if ((await hasInstallationBadge()) && !process.argv.includes("--again")) throw new Error(HELD);
  const code = await giveInstallationBadge();
  console.log("The badge of this installation. Whoever has it makes meetings and manages all of them.");
  console.log(`  code     ${code}`);
  console.log(`  sign in  ${localAddress(environment())}/sign-in#${code}`);
  console.log("It is shown once and kept nowhere.");
});
