import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion, endsSentence, fold } from "@/lib/documents/note/fold";

export interface ChosenTables {
  /** Where in the blocks the heading of each round table stands. */
  starts: number[];
  /** Headings that repeat a round table's name: a table of contents, the top of a page. */
  repeated: { at: number; reason: string }[];
}

interface Candidate {
  at: number;
  label: string;
  number: number;
  title: string;
  /** Up to the next heading of any table, and up to the next of the same label. */
  own: Content;
  whole: Content;
}

interface Content {
  body: boolean;
  heading: boolean;
  asking: number;
}

/** Tells the headings of round tables from sessions of a programme, themes of questions and tables of contents. */
export function chooseTables(blocks: Block[]): ChosenTables {
  const all = candidatesOf(blocks);
  const { kept, repeated } = withoutRepeats(all);
  const front = contentOf(blocks, 0, kept[0]?.at ?? blocks.length);
  const labels = labelsOfTables(kept, front);
  return { starts: kept.filter((each) => labels.has(each.label)).map((each) => each.at), repeated };
}

function candidatesOf(blocks: Block[]): Candidate[] {
  const found = [...blocks.entries()].flatMap(([at, { kind }]) =>
    kind.is === "table" ? [{ at, ...kind.heading }] : [],
  );
  const nextOf = new Map<string, number>();
  const candidates: Candidate[] = [];
  for (let index = found.length - 1; index >= 0; index -= 1) {
    const each = found[index] as (typeof found)[number];
    const own = contentOf(blocks, each.at + 1, found[index + 1]?.at ?? blocks.length);
    // The whole is the own content and what follows up to the same label: taken from the sums of those behind it.
    const whole = { ...own };
    for (const inner of candidates.slice(-40).reverse()) {
      if (inner.at >= (nextOf.get(each.label) ?? blocks.length)) break;
      whole.heading ||= inner.own.heading;
      whole.asking += inner.own.asking;
    }
    nextOf.set(each.label, each.at);
    candidates.push({ ...each, own, whole });
  }
  return candidates.reverse();
}

function contentOf(blocks: Block[], from: number, to: number): Content {
  const content: Content = { body: false, heading: false, asking: 0 };
  for (let at = from; at < to; at += 1) {
    const { kind, text } = blocks[at] as Block;
    if (kind.is === "heading" && kind.section === "questions") content.heading = true;
    if (kind.is === "heading" && kind.section !== null) content.body = true;
    if (kind.is === "item" || (kind.is === "paragraph" && endsSentence(text) && text.length > 60)) content.body = true;
    if ((kind.is === "item" || kind.is === "paragraph") && asksQuestion(text)) content.asking += 1;
  }
  return content;
}

function withoutRepeats(all: Candidate[]): { kept: Candidate[]; repeated: ChosenTables["repeated"] } {
  const withBody = new Set(all.filter((each) => each.own.body).map(keyOf));
  const seen = new Set<string>();
  const seenWithBody = new Set<string>();
  const kept: Candidate[] = [];
  const repeated: ChosenTables["repeated"] = [];
  let listing = false;
  for (const each of all) {
    const last = kept.at(-1);
    const key = keyOf(each);
    const again = last !== undefined && keyOf(last) === key;
    // A list of speakers by round table, behind the round tables themselves: its heads stay in the text.
    listing = !each.own.body && seenWithBody.has(key) && (listing || !again);
    if (listing) continue;
    if (!each.own.body && withBody.has(key) && !seen.has(key)) repeated.push({ at: each.at, reason: "contents" });
    else if (again && sameTitle(last.title, each.title)) repeated.push({ at: each.at, reason: "running head" });
    else {
      kept.push(each);
      seen.add(key);
      if (each.own.body) seenWithBody.add(key);
    }
  }
  return { kept, repeated };
}

const keyOf = (each: Candidate) => `${each.label} ${each.number}`;

function sameTitle(first: string, second: string): boolean {
  const [a, b] = [fold(first), fold(second)];
  return a.startsWith(b) || b.startsWith(a);
}

const ROUND_TABLE = /round ?table|tables? ronde|mesas? redonda|مستديره|مستديرة|круглый стол/;

/** Which labels head round tables: those whose parts hold questions under a heading, else those that ask, else all. */
function labelsOfTables(all: Candidate[], front: Content): Set<string> {
  const labels = [...new Set(all.map((each) => each.label))];
  const share = (label: string, test: (each: Candidate) => boolean) => {
    const own = all.filter((each) => each.label === label);
    return own.filter(test).length / own.length;
  };
  const outer = labels.find((label) => share(label, (each) => each.whole.heading) >= 0.5);
  if (outer !== undefined) {
    return new Set(labels.filter((label) => label === outer || share(label, (each) => each.own.heading) > 0.5));
  }
  // "Theme 1" under "Questions" is a theme of one table; "Round table 1" is a table wherever it stands.
  const named = labels.filter(
    (label) => ROUND_TABLE.test(label) && share(label, (each) => each.whole.asking > 0) > 0.5,
  );
  if (front.heading) return new Set(named.slice(0, 1));
  const asking = labels.filter((label) => share(label, (each) => each.whole.asking > 0) >= 0.5);
  if (asking.length > 0) return new Set(asking.slice(0, 1));
  return new Set(front.asking > 1 ? [] : labels);
}
