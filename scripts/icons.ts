import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

/* Makes the icons of public/ from public/icon.svg; run it when the mark changes. */

const PAPER = "#faf8f3";
const PUBLIC = join(import.meta.dirname, "..", "public");

/** The mark on paper, `share` of the edge wide: a mask may cut away all but the middle four fifths. */
async function png(size: number, share: number, background = PAPER): Promise<Buffer> {
  const width = Math.round(size * share);
  const svg = await readFile(join(PUBLIC, "icon.svg"));
  const mark = await sharp(svg, { density: 72 * Math.ceil(width / 100) * 2 })
    .resize(width)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: mark }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** An .ico that holds one picture: six bytes of a head, sixteen of a list, then the PNG as it is. */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

await mkdir(join(PUBLIC, "icons"), { recursive: true });
const made = {
  "icons/icon-192.png": await png(192, 0.78),
  "icons/icon-512.png": await png(512, 0.78),
  "icons/maskable-512.png": await png(512, 0.64),
  "apple-touch-icon.png": await png(180, 0.72),
  "favicon.ico": ico(await png(32, 1, "#00000000"), 32),
};
for (const [file, bytes] of Object.entries(made)) {
  await writeFile(join(PUBLIC, file), bytes);
  console.log(`public/${file}: ${bytes.length} bytes`);
}
