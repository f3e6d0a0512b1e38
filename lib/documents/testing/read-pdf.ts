import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";

type Info = Record<string, unknown> & { Title?: string; Language?: string; CreationDate?: string };

/** What a PDF holds: what it says of itself, and of every page its words in reading order, where they
 * start and how far they go in points, and the squares drawn on a grid. */
export async function readPdf(pdf: Uint8Array) {
  // It keeps the bytes for itself.
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const written = items.flatMap((item) => ("str" in item && item.str.trim() ? [item] : []));
    const words = written.map(({ str }) => str);
    const starts = written.map(({ transform }) => transform[4] as number);
    const right = Math.max(...written.map(({ transform, width }) => transform[4] + width));
    const [, , width = 0, height = 0] = page.view;
    const { fnArray, argsArray } = await page.getOperatorList();
    const paths = argsArray.flatMap((args, index) => (fnArray[index] === OPS.constructPath ? [args[1][0]] : []));
    pages.push({ words, text: words.join(" "), starts, right, width, height, grids: paths.flatMap(gridOf) });
  }
  const info = (await document.getMetadata()).info as Info;
  const outline = await document.getOutline();
  const headings = ((await structure(document)) ?? []).filter((role) => /^H\d$/.test(role));
  return { info, pages, outline, headings };
}

/** Rectangles whose corners are whole numbers, as the squares that they cover: "row column". */
function gridOf(path: ArrayLike<number> | null): Set<string>[] {
  const numbers = Array.from(path ?? []);
  const perRectangle = 13;
  if (numbers.length < perRectangle * 10 || numbers.length % perRectangle !== 0) return [];
  const squares = new Set<string>();
  for (let at = 0; at < numbers.length; at += perRectangle) {
    const [, left = 0, top = 0, , right = 0] = numbers.slice(at);
    if (!Number.isInteger(left) || !Number.isInteger(right)) return [];
    for (let column = left; column < right; column++) squares.add(`${top} ${column}`);
  }
  return [squares];
}

type Document = Awaited<ReturnType<typeof getDocument>["promise"]>;
type Node = { role?: string; children?: Node[] };

/** The roles of the tagged structure, from the top. */
async function structure(document: Document): Promise<string[]> {
  const roles: string[] = [];
  const walk = ({ role, children = [] }: Node) => {
    if (role) roles.push(role);
    children.forEach(walk);
  };
  for (let number = 1; number <= document.numPages; number++) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree) walk(tree as Node);
  }
  return roles;
}
