import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { z } from "zod";
import { ARCHIVED_TABLES } from "@/lib/server/archive/tables-of-archive";

/** An archive as it was read: what it says of itself, and the rows of each table, each a line of JSON. */
export type ReadArchive = { slug: string; title: string; rows: Map<string, string[]> };

const manifest = z.object({
  format: z.literal("rostrum-archive"),
  version: z.literal(1),
  meeting: z.object({ slug: z.string(), title: z.string() }),
  rows: z.record(z.string(), z.number().int()),
});

/** More than any meeting holds: a file that claims more is not one of ours. */
const MOST_BYTES = 2_000_000_000;

/** Reads what `writeArchive` wrote. Refuses any other file, and one that lacks rows, with an Error of one sentence. */
export async function readArchive(file: Buffer): Promise<ReadArchive> {
  const files = await unzipped(file);
  const described = manifest.safeParse(jsonOf(files.get("manifest.json")));
  if (!described.success) throw new Error("This is no archive that this release of Rostrum can read.");
  const { meeting, rows: counts } = described.data;
  const rows = new Map<string, string[]>();
  for (const { name } of ARCHIVED_TABLES) {
    const lines = (files.get(`rows/${name}.ndjson`) ?? "").split("\n").filter((line) => line !== "");
    if (lines.length !== (counts[name] ?? 0)) throw new Error(`The archive is not whole: rows of ${name} are missing.`);
    rows.set(name, lines);
  }
  return { ...meeting, rows };
}

function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

async function unzipped(file: Buffer): Promise<Map<string, string>> {
  const zip = await opened(file);
  const files = new Map<string, string>();
  let left = MOST_BYTES;
  return new Promise((resolve, reject) => {
    zip.on("error", () => reject(new Error("The archive is damaged.")));
    zip.on("end", () => resolve(files));
    zip.on("entry", (entry: Entry) => {
      left -= entry.uncompressedSize;
      if (left < 0) return reject(new Error("The archive is larger than any meeting."));
      if (!/^(manifest\.json|rows\/[A-Za-z]+\.ndjson)$/.test(entry.fileName)) return zip.readEntry();
      textOf(zip, entry).then((text) => {
        files.set(entry.fileName, text);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
}

function opened(file: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(file, { lazyEntries: true }, (error, zip) => {
      if (error) reject(new Error("This is no archive of Rostrum: it is not a zip file."));
      else resolve(zip);
    });
  });
}

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, async (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of stream) chunks.push(chunk as Buffer);
        resolve(Buffer.concat(chunks).toString("utf8"));
      } catch {
        reject(new Error("The archive is damaged."));
      }
    });
  });
}
