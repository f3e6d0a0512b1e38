import type { Readable } from "node:stream";
import { buffer as collect } from "node:stream/consumers";
import { fromBufferPromise, type ZipFile } from "yauzl";
import { ZipFile as ZipWriter } from "yazl";

/** More than a Word document of a thousand pages has. */
const MAX_ENTRIES = 5000;
/** What all files may take together when unpacked, pictures too, as the zip declares it. */
const MAX_DECLARED_BYTES = 256 * 1024 * 1024;
/** What the parts that are read may take, as they come out. */
const MAX_READ_BYTES = 24 * 1024 * 1024;

export type Unzipped =
  | { ok: true; names: string[]; files: Map<string, Buffer> }
  | { ok: false; why: "bomb" | "damaged" | "password" };

/** Unpacks those files of a zip whose names are wanted, never more than the limits: neither what it declares nor what comes out. */
export async function unzipSome(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Unzipped> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
    });
    return await readEntries(zip, wanted);
  } catch {
    return { ok: false, why: "damaged" };
  }
}

async function readEntries(zip: ZipFile, wanted: (name: string) => boolean): Promise<Unzipped> {
  const files = new Map<string, Buffer>();
  const names: string[] = [];
  let declared = 0;
  let read = 0;
  if (zip.entryCount > MAX_ENTRIES) return { ok: false, why: "bomb" };
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    names.push(entry.fileName);
    if (declared > MAX_DECLARED_BYTES || names.length > MAX_ENTRIES) return { ok: false, why: "bomb" };
    if (!wanted(entry.fileName) || files.has(entry.fileName)) continue;
    if (entry.isEncrypted()) return { ok: false, why: "password" };
    read += entry.uncompressedSize;
    if (read > MAX_READ_BYTES) return { ok: false, why: "bomb" };
    // The stream ends in an error where more comes out than was declared.
    files.set(entry.fileName, await collect(await zip.openReadStreamPromise(entry)));
  }
  return { ok: true, names, files };
}

/** A zip of these files, stored as they are. */
export async function zipped(files: Map<string, Buffer>): Promise<Buffer> {
  const zip = new ZipWriter();
  for (const [name, content] of files) zip.addBuffer(content, name, { compress: false });
  zip.end();
  return await collect(zip.outputStream as Readable);
}
