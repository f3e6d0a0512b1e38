import { buffer as collect } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { fromBufferPromise, type ZipFile } from "yauzl";

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
export function zipped(files: Map<string, Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(name, "utf8");
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(path.length, 22);
    bodies.push(Buffer.from("PK\u0003\u0004", "latin1"), fields, path, content);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), fields, place, path);
    offset += 30 + path.length + content.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from("PK\u0005\u0006", "latin1"), end]);
}
