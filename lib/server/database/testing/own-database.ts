import { afterAll } from "vitest";
import { disconnect } from "@/lib/server/database/prisma";
import { ownDatabase } from "@/lib/server/database/testing/databases";

// Each test file has a database of its own; it is named before the file is loaded, so that no import reads another.
const { url, drop } = await ownDatabase();
process.env.DATABASE_URL = url;

afterAll(async () => {
  await disconnect();
  await drop();
});
