import { spawn } from "node:child_process";

/*
 * The laws of the table over many more random sequences than a run of the tests takes: `npm run laws`, or `npm run laws -- 50000`.
 */

const sequences = Number(process.argv[2] ?? 10_000);
if (!Number.isInteger(sequences) || sequences < 1) {
  console.error("Usage: npm run laws -- 10000 (how many sequences)");
  process.exit(1);
}
const args = ["node_modules/vitest/vitest.mjs", "run", "--project", "unit", "lib/roundtable/laws.test.ts"];
const env = { ...process.env, LAW_SEQUENCES: String(sequences) };
spawn(process.execPath, args, { stdio: "inherit", env }).once("exit", (code) => process.exit(code ?? 1));
