import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Case = { at: string; code: string };

const refused: Case[] = [
  { at: "lib/roundtable/a.ts", code: 'import { readFile } from "node:fs/promises";\nexport const a = readFile;' },
  { at: "lib/roundtable/b.ts", code: 'import { useState } from "react";\nexport const b = useState;' },
  {
    at: "lib/roundtable/c.ts",
    code: 'import { prisma } from "@/lib/server/database/prisma";\nexport const c = prisma;',
  },
  { at: "lib/roundtable/d.ts", code: 'import { message } from "@/lib/i18n/message";\nexport const d = message;' },
  { at: "lib/roundtable/e.ts", code: 'import { plan } from "../documents/plan";\nexport const e = plan;' },
  { at: "lib/roundtable/f.ts", code: "export const f = Date.now();" },
  { at: "lib/roundtable/g.ts", code: "export const g = new Date();" },
  { at: "lib/roundtable/h.ts", code: "export const h = Math.random();" },
  { at: "lib/roundtable/i.ts", code: 'export const i = await import("@/lib/server/journal");' },
  {
    at: "lib/documents/a.ts",
    code: 'import { prisma } from "@/lib/server/database/prisma";\nexport const a = prisma;',
  },
  { at: "lib/documents/b.ts", code: 'import { pool } from "../server/database/prisma";\nexport const b = pool;' },
  { at: "lib/server/a.ts", code: 'import { Clock } from "@/components/table/clock";\nexport const a = Clock;' },
  { at: "lib/server/b.ts", code: 'import { socket } from "@/lib/client/socket";\nexport const b = socket;' },
  { at: "lib/server/c.ts", code: 'import { startServer } from "@/server";\nexport const c = startServer;' },
  { at: "lib/client/a.ts", code: 'import { z } from "zod";\nexport const a = z;' },
  { at: "lib/client/b.ts", code: 'import { Button } from "@/components/ui/button";\nexport const b = Button;' },
  { at: "lib/client/c.ts", code: 'import { decide } from "@/lib/roundtable/decide";\nexport const c = decide;' },
  { at: "lib/client/d.ts", code: 'import type { Journal } from "@/lib/server/journal";\nexport type D = Journal;' },
  { at: "components/a.tsx", code: 'import { z } from "zod";\nexport const a = z;' },
  { at: "components/b.tsx", code: 'import { prisma } from "@/lib/server/database/prisma";\nexport const b = prisma;' },
  { at: "components/c.tsx", code: 'import { mayChair } from "@/lib/roundtable/policy";\nexport const c = mayChair;' },
  { at: "components/d.tsx", code: 'export { evolve } from "@/lib/roundtable/evolve";' },
  { at: "components/e.tsx", code: 'export const e = await import("@/lib/roundtable/commands");' },
  { at: "components/f.tsx", code: 'import { Page } from "@/app/page";\nexport const f = Page;' },
  { at: "lib/i18n/a.ts", code: 'import { prisma } from "@/lib/server/database/prisma";\nexport const a = prisma;' },
];

const allowed: Case[] = [
  {
    at: "lib/roundtable/ok.ts",
    code: 'import { z } from "zod";\nimport { s } from "@/lib/roundtable/state";\nexport const ok = [z, s];',
  },
  {
    at: "lib/roundtable/ok.test.ts",
    code: 'import { expect } from "vitest";\nexport const ok = [expect, Date.now()];',
  },
  { at: "lib/documents/ok.ts", code: 'import { s } from "@/lib/roundtable/state";\nexport const ok = s;' },
  {
    at: "lib/server/ok.ts",
    code: 'import { p } from "@/lib/documents/plan";\nimport { d } from "@/lib/roundtable/decide";\nexport const ok = [p, d];',
  },
  {
    at: "lib/client/ok.ts",
    code: 'import { apply } from "@/lib/roundtable/patch";\nimport type { View } from "@/lib/roundtable/view";\nexport const ok: View = apply;',
  },
  {
    at: "components/profile.tsx",
    code: 'import { PROFILES } from "@/lib/roundtable/profiles";\nexport const ok = PROFILES;',
  },
  {
    at: "components/equity.tsx",
    code: 'import { equity } from "@/lib/roundtable/equity";\nexport const ok = equity;',
  },
  {
    at: "components/ok.tsx",
    code: 'import { useTable } from "@/lib/client/use-table";\nimport type { View } from "@/lib/roundtable/view";\nexport const ok: View = useTable;',
  },
];

type Report = { diagnostics: { category: string; severity: string; location: { path: string | { file: string } } }[] };

let folder: string;
let report: Report;

/** Biome's standard input reports no lint, so the cases stand in a copy of the tree's shape beside the real rules. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-rules-"));
  await cp("biome.json", join(folder, "biome.json"));
  await cp("scripts/lint", join(folder, "scripts/lint"), { recursive: true });
  for (const { at, code } of [...refused, ...allowed]) {
    await mkdir(dirname(join(folder, at)), { recursive: true });
    await writeFile(join(folder, at), `${code}\n`);
  }
  const biome = join(process.cwd(), "node_modules/.bin/biome");
  const options = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--reporter=json", "."];
  const run = promisify(execFile)(biome, options, { cwd: folder });
  const { stdout } = await run.catch((failed: { stdout: string }) => failed);
  report = JSON.parse(stdout);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const errorsAt = (at: string) =>
  report.diagnostics
    .filter(({ severity, location }) => {
      const path = typeof location.path === "string" ? location.path : location.path.file;
      return severity === "error" && path.replace(/^\.\//, "") === at;
    })
    .map(({ category }) => category);

describe("the import rules", () => {
  it.each(refused)("make a lint error of $code in $at", ({ at }) => {
    expect(errorsAt(at)).toContainEqual(expect.stringMatching(/noRestricted|^plugin/));
  });

  it.each(allowed)("let $at be", ({ at }) => {
    expect(errorsAt(at)).toEqual([]);
  });
});
