import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const built = ["app", "components", "lib", "public", "prisma"];
const single = ["server.ts", "proxy.ts", "instrumentation.ts", "next.config.js", "postcss.config.mjs", "tsconfig.json"];
const tests = /\.test\.tsx?$/;
const left = new Set(["node_modules", "migrations"]);

/** One word for all that the built application is made of; another word means that it must be built again. */
export function sourcesFingerprint(): string {
  return fingerprint([...built.flatMap(filesIn), ...single, "package.json", "package-lock.json"]);
}

/** The same for the Prisma client. */
export function schemaFingerprint(): string {
  return fingerprint(["prisma/schema.prisma", "node_modules/prisma/package.json"]);
}

function fingerprint(files: string[]): string {
  const hash = createHash("sha256").update(process.versions.node.split(".")[0] ?? "");
  for (const file of files.sort()) {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    hash.update(`${file}\0`).update(createHash("sha256").update(readFileSync(file)).digest());
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (left.has(entry.name) || tests.test(entry.name) || join(folder, entry.name) === generated) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

// Made from the schema, which counts itself.
const generated = join("lib", "server", "prisma");
