import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { command } from "@/scripts/command";
import { schemaFingerprint, sourcesFingerprint } from "@/scripts/fingerprint";

const client = "lib/server/prisma";

/** Generates the Prisma client where the schema changed since the last time; whether it did. */
export async function prepareClient(): Promise<boolean> {
  const mark = join(client, "fingerprint");
  const wanted = schemaFingerprint();
  if (existsSync(join(client, "client.ts")) && (await content(mark)) === wanted) return false;
  const { ok, output } = await command("prisma", ["generate"]);
  if (!ok) throw new Error(`The Prisma client could not be generated:\n${output.trim()}`);
  await writeFile(mark, wanted);
  return true;
}

/** Builds the application where a source changed since the last build; whether it did. `before` is called if it must. */
export async function prepareBuild(before: () => void = () => undefined): Promise<boolean> {
  await prepareClient();
  const mark = ".next/rostrum-build";
  const wanted = sourcesFingerprint();
  if (existsSync(".next/BUILD_ID") && (await content(mark)) === wanted) return false;
  before();
  const { ok, output } = await command("next", ["build"], { env: { NODE_ENV: "production" } });
  if (!ok) throw new Error(`Rostrum could not be built:\n${output.trim()}`);
  await writeFile(mark, wanted);
  return true;
}

const content = (file: string) => readFile(file, "utf8").catch(() => "");
