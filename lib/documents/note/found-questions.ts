import type { Block } from "@/lib/documents/note/blocks";
import { asksQuestion } from "@/lib/documents/note/fold";
import type { SectionDraft } from "@/lib/documents/note/sections";
import { announcesQuestions, namesIssues } from "@/lib/documents/note/vocabulary";

/** A note whose questions stand under no heading that we know: the lists that ask are found all the same. */
export function withFoundQuestions(all: SectionDraft[]): SectionDraft[] {
  const drafts = all.flatMap(fromAnnouncement);
  if (drafts.some((draft) => draft.kind === "questions")) return drafts;
  const found = drafts.flatMap((draft) =>
    draft.kind === "contents" || draft.kind === "notes" ? [draft] : divide(draft),
  );
  if (found.some((draft) => draft.kind === "questions")) return found;
  const issues = found.find((draft) => draft.kind === "priorities" && namesIssues(draft.heading?.text ?? ""));
  return found.map((draft) => (draft === issues ? { ...draft, kind: "questions" } : draft));
}

/** Points that do not ask, then "… the following questions:" and a list that does: the questions begin there. */
function fromAnnouncement(draft: SectionDraft): SectionDraft[] {
  if (draft.kind !== "questions") return [draft];
  const at = draft.blocks.findIndex((block) => block.kind.is === "paragraph" && announcesQuestions(block.text));
  const before = draft.blocks.slice(0, Math.max(0, at));
  const asks = (block: Block) => asksQuestion(block.text);
  if (!before.some((block) => block.kind.is === "item") || before.some(asks)) return [draft];
  if (!draft.blocks.slice(at + 1).some(asks)) return [draft];
  return [
    { ...draft, kind: "other", blocks: before, asks: false },
    { ...draft, heading: null, blocks: draft.blocks.slice(at) },
  ];
}

function divide(draft: SectionDraft): SectionDraft[] {
  const run = askingRun(draft.blocks) ?? askingList(draft.blocks) ?? askingParagraphs(draft.blocks);
  if (run === null) return [draft];
  const { from, to } = run;
  const own =
    from === 0 || (draft.kind === "other" && draft.blocks.slice(0, from).length <= 2 && to === draft.blocks.length);
  const named = draft.kind === "other" || (draft.kind === "priorities" && namesIssues(draft.heading?.text ?? ""));
  if (own && draft.heading !== null && named) return [{ ...draft, kind: "questions" }];
  const leads = from > 0 && /[:：]$/.test(draft.blocks[from - 1]?.text ?? "") ? from - 1 : from;
  const asked: SectionDraft = { ...draft, kind: "questions", heading: null, blocks: draft.blocks.slice(leads, to) };
  const rest = draft.blocks.slice(to);
  const after: SectionDraft[] = rest.length === 0 ? [] : [{ ...draft, kind: "other", heading: null, blocks: rest }];
  const before = draft.heading === null && leads === 0 ? [] : [{ ...draft, blocks: draft.blocks.slice(0, leads) }];
  return [...before, asked, ...after];
}

/** The longest list of one numbering that asks throughout, within other numbering: "(a) … (c)" below "3. …:". */
function askingList(blocks: Block[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  for (let from = 0; from < blocks.length; ) {
    const look = lookOf(blocks[from]);
    let to = from;
    while (look !== null && lookOf(blocks[to]) === look && asksQuestion(blocks[to]?.text ?? "")) to += 1;
    if (to - from >= 2 && (best === null || to - from >= best.to - best.from)) best = { from, to };
    from = Math.max(to, from + 1);
  }
  return best;
}

const lookOf = (block: Block | undefined) => (block?.kind.is === "item" ? block.kind.marker.look : null);

/** The longest row of items of which most ask, or of paragraphs that all ask and are at least two. */
function askingRun(blocks: Block[]): { from: number; to: number } | null {
  let best: { from: number; to: number } | null = null;
  for (let from = 0; from < blocks.length; ) {
    const kind = blocks[from]?.kind.is;
    let to = from;
    let asking = 0;
    while (
      to < blocks.length &&
      blocks[to]?.kind.is === kind &&
      (kind === "item" || asksQuestion(blocks[to]?.text ?? ""))
    ) {
      if (asksQuestion(blocks[to]?.text ?? "")) asking += 1;
      to += 1;
    }
    const enough = kind === "item" ? asking > 0 && asking * 2 >= to - from : kind === "paragraph" && to - from >= 2;
    if (enough && (best === null || to - from >= best.to - best.from)) best = { from, to };
    from = Math.max(to, from + 1);
  }
  return best;
}

/** Questions within running text: paragraphs that ask beside titles that do not, or one that asks more than once. */
function askingParagraphs(blocks: Block[]): { from: number; to: number } | null {
  const asks = (block: Block) => block.kind.is === "paragraph" && asksQuestion(block.text);
  const from = blocks.findIndex(asks);
  if (from < 0) return null;
  const to = blocks.findLastIndex(asks) + 1;
  const asking = blocks.slice(from, to).filter(asks);
  const marks = (asking[0]?.text.match(/[?؟？](?=\s|$)/gu) ?? []).length;
  return asking.length * 2 > to - from && (asking.length > 1 || marks > 1) ? { from, to } : null;
}
