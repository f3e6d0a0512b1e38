import { randomBytes } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeOnce } from "@/lib/server/write-once";

/**
 * Takes a file name in the data folder, returns the secret kept there; made at the first asking, 32 random bytes in
 * base64url, readable by this user alone. Two processes that ask at once get the same one.
 */
export async function keptSecret(dataDir: string, name: string): Promise<string> {
  const file = join(dataDir, name);
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.trim()) return kept.trim();
  await mkdir(dataDir, { recursive: true });
  await writeOnce(file, `${randomBytes(32).toString("base64url")}\n`);
  return (await readFile(file, "utf8")).trim();
}
