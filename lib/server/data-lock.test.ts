import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lockData } from "@/lib/server/data-lock";
import { startOf } from "@/lib/server/processes";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-lock-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const lockFile = () => join(folder, "rostrum.lock");

describe("the lock on the data folder", () => {
  it("refuses a second Rostrum with a sentence, until the first gives it back", async () => {
    const release = await lockData(folder);
    await expect(lockData(folder)).rejects.toThrow(`already running on the data in ${folder}`);
    await release();
    const again = await lockData(folder);
    await again();
  });

  it("is taken over from a process that is gone", async () => {
    const gone = spawn(process.execPath, ["-e", ""]);
    await once(gone, "exit");
    await writeFile(lockFile(), `${gone.pid} 1\n`);
    const release = await lockData(folder);
    expect(await readFile(lockFile(), "utf8")).toMatch(new RegExp(`^${process.pid} `));
    await release();
  });

  it("is taken over when its number has passed to another process", async () => {
    await writeFile(lockFile(), `${process.pid} not-${startOf(process.pid)}\n`);
    await expect(lockData(folder)).resolves.toBeTypeOf("function");
  });

  it("is taken over when a full disk left it empty", async () => {
    await writeFile(lockFile(), "");
    await expect(lockData(folder)).resolves.toBeTypeOf("function");
  });

  it("lets one of many that start at once have it", async () => {
    await writeFile(lockFile(), "999999999 1\n");
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => lockData(folder)));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  it("is not removed by one who no longer has it", async () => {
    const release = await lockData(folder);
    await writeFile(lockFile(), "1 other\n");
    await release();
    expect(await readFile(lockFile(), "utf8")).toBe("1 other\n");
  });
});
