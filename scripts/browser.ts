import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium, type LaunchOptions } from "@playwright/test";

const systemBrowsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

// Nothing of a test may leave this machine, and a browser that phones home holds pages up on a closed network.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
];

/** How to launch Chromium for tests and pictures: the first browser of the four that this machine has. */
export async function browserOptions(): Promise<LaunchOptions> {
  const root = process.getuid?.() === 0;
  return { executablePath: await findBrowser(), args: root ? [...quiet, "--no-sandbox"] : quiet };
}

async function findBrowser(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, where there is no browser.`);
  const places = [named, chromium.executablePath(), ...onThePath()];
  return places.find((place) => place && existsSync(place)) ?? packedBrowser();
}

function onThePath(): string[] {
  const folders = (process.env.PATH ?? "").split(":").filter(Boolean);
  return systemBrowsers.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Unpacks the browser that came with npm, once per version; renamed into place, so that no run meets half a browser. */
async function packedBrowser(): Promise<string> {
  const manifest = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const { version } = JSON.parse(await readFile(packageFile(manifest), "utf8"));
  const kept = join(tmpdir(), `rostrum-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (!existsSync(join(kept, "chromium"))) await unpack(kept);
  return join(kept, "chromium");
}

function packageFile(inside: string): string {
  const folder = inside.slice(0, inside.lastIndexOf(join("@sparticuz", "chromium")));
  return join(folder, "@sparticuz", "chromium", "package.json");
}

async function unpack(kept: string): Promise<void> {
  const fresh = await mkdtemp(join(dirname(kept), "rostrum-chromium-"));
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // The package unpacks into the temporary folder and takes no other.
  const { default: packed } = await import("@sparticuz/chromium");
  await packed.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await rename(fresh, kept).catch(() => rm(fresh, { recursive: true, force: true }));
}
