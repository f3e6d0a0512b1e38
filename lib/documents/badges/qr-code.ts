import { create } from "qrcode";

/** The dark modules of a QR code as one path, `size` modules wide and high. */
export type QrPath = { size: number; path: string };

/**
 * The QR code of a text, of its modules alone. One path for all of them: printed, neighbours show no seam. Without the
 * margin that a reader needs, four modules, which whoever draws it leaves around it.
 */
export function qrPath(text: string): QrPath {
  const { size, data } = qrModules(text);
  const runs: string[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0, length = 1; column < size; column += length, length = 1) {
      if (!data[row * size + column]) continue;
      while (column + length < size && data[row * size + column + length]) length++;
      runs.push(`M${column} ${row}h${length}v1h-${length}z`);
    }
  }
  return { size, path: runs.join("") };
}

/** The same as an image. */
export function qrSvg(text: string): string {
  const { size, path } = qrPath(text);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}

/** Level M, which a crease or a thumb's smear does not yet spoil. */
export function qrModules(text: string) {
  return create(text, { errorCorrectionLevel: "M" }).modules;
}
