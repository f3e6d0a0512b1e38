import { joinDatabase } from "@/lib/server/database/open";
import { disconnect } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { revokeBadge } from "@/lib/server/people";

/** Revokes the badges of the participant with this id, from outside the process that serves: as a second one would. */
const [participant = ""] = process.argv.slice(2);
const database = await joinDatabase(environment());
await revokeBadge({ participant });
await disconnect();
await database.stop();
