import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfPiece } from "@/lib/documents/source/pdf-pieces";

interface Dot {
  left: number;
  right: number;
  /** Of its middle. */
  y: number;
}

type Matrix = [number, number, number, number, number, number];
type Drawn = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;
type Operators = Record<"save" | "restore" | "transform" | "constructPath" | "formBegin" | "formEnd", number>;

const MOST_DOTS = 2_000;

/** The bullets that are painted, not written, as browsers do it: each as a piece before the text beside it. */
export function paintedBullets(
  drawn: Drawn,
  operators: Operators,
  pieces: PdfPiece[],
  origin: [number, number],
): PdfPiece[] {
  return dotsOf(drawn, operators, origin)
    .slice(0, MOST_DOTS)
    .flatMap((dot) => bulletOf(dot, pieces));
}

/** Small paths about as wide as high. */
function dotsOf({ fnArray, argsArray }: Drawn, is: Operators, origin: [number, number]): Dot[] {
  const dots: Dot[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, ...origin];
  for (const [at, operator] of fnArray.entries()) {
    const args = argsArray[at] as unknown[] | null;
    if (operator === is.save || operator === is.formBegin) kept.push(matrix);
    if (operator === is.restore || operator === is.formEnd) matrix = kept.pop() ?? matrix;
    if (operator === is.transform && args !== null) matrix = times(matrix, args as number[]);
    if (operator === is.formBegin && Array.isArray(args?.[0])) matrix = times(matrix, args[0] as number[]);
    if (operator !== is.constructPath) continue;
    const box = args?.[2] as ArrayLike<number> | null | undefined;
    const dot = box === null || box === undefined ? null : dotIn(box, matrix);
    if (dot !== null) dots.push(dot);
  }
  return dots;
}

function dotIn(box: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Dot | null {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Array.from(box);
  const [across, up] = [(x: number, y: number) => a * x + c * y + e, (x: number, y: number) => b * x + d * y + f];
  const [left, right] = [Math.min(across(x0, y0), across(x1, y1)), Math.max(across(x0, y0), across(x1, y1))];
  const [low, high] = [Math.min(up(x0, y0), up(x1, y1)), Math.max(up(x0, y0), up(x1, y1))];
  const [width, height] = [right - left, high - low];
  if (width < 1.2 || width > 8 || Math.abs(width - height) > width * 0.3) return null;
  return { left, right, y: (low + high) / 2 };
}

function times([a, b, c, d, e, f]: Matrix, m: number[]): Matrix {
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = m;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Nothing but the text of its item stands near it, on one side. */
function bulletOf({ left, right, y }: Dot, pieces: PdfPiece[]): PdfPiece[] {
  const beside = pieces.filter((piece) => y > piece.y && y < piece.y + piece.size * 0.7);
  const near = (piece: PdfPiece) => piece.right > left - piece.size * 2 && piece.left < right + piece.size * 2;
  const around = beside.filter(near);
  const [first] = around;
  if (first === undefined || right - left > first.size * 0.6) return [];
  const oneSide = around.every((piece) => piece.left >= right) || around.every((piece) => piece.right <= left);
  return oneSide ? [{ text: "•", left, right, y: first.y, size: first.size, bold: first.bold }] : [];
}
