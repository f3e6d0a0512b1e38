import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { keptSecret } from "@/lib/server/secret";

it("makes a secret once and keeps it to this user", async () => {
  const folder = await mkdtemp(join(tmpdir(), "rostrum-secret-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const secret = await keptSecret(folder, "secret");
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect(await keptSecret(folder, "secret")).toBe(secret);
  expect(await keptSecret(folder, "other")).not.toBe(secret);
  expect((await stat(join(folder, "secret"))).mode & 0o777).toBe(0o600);
});
