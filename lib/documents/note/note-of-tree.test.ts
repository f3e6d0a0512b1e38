import { describe, expect, it } from "vitest";
import { noteOfPlan, noteOfTree } from "@/lib/documents/note/note-of-tree";
import { type NotePage, parseNotePage } from "@/lib/documents/note/note-page";
import { noteTree } from "@/lib/documents/note/note-tree";
import { readNote, readNoteWithAccount } from "@/lib/documents/note/read-note";

const NOTE = `Meeting on the rivers we share

Concept note

Round Table 1: Water across borders

6 May 2031

I. Introduction

Rivers do not stop at the borders of States,¹ and neither does the drought that ends them. The table looks at both.

II. Questions for consideration

1. Who measures the water, and who believes the figures?
2. What can the neighbours agree on before the next dry year?

III. Priorities for action

1. Measure the water together.²
2. Warn each other in time.

¹ As the maps of the region show.
² With the same instruments.
`;

function only(notes: NotePage[]): NotePage {
  expect(notes).toHaveLength(1);
  return notes[0] as NotePage;
}

describe("the page of a note that was read", () => {
  const page = only(noteOfTree(noteTree(readNoteWithAccount(NOTE))));

  it("has its sections in the order of the note, questions and priorities where they stood", () => {
    expect(page.sections.map(({ heading, holds }) => [heading, holds])).toEqual([
      ["Introduction", undefined],
      ["Questions for consideration", "questions"],
      ["Priorities for action", "priorities"],
    ]);
    expect(page.title).toBe("Water across borders");
    expect(page.language).toBe("en");
  });

  it("keeps the marks of its footnotes where they stood", () => {
    expect(page.sections[0]?.blocks[0]).toEqual({
      kind: "paragraph",
      text: "Rivers do not stop at the borders of States,[^1] and neither does the drought that ends them. The table looks at both.",
      footnotes: [1],
    });
    expect(page.priorities.map(({ text }) => text)).toEqual([
      "Measure the water together.[^2]",
      "Warn each other in time.",
    ]);
    expect(page.footnotes).toEqual([
      { n: 1, text: "As the maps of the region show." },
      { n: 2, text: "With the same instruments." },
    ]);
  });

  it("is read again as it was written down", () => {
    expect(parseNotePage(JSON.parse(JSON.stringify(page)))).toEqual(page);
  });

  it("has the same parts where only the plan is known, without the places of the marks", () => {
    const plain = only(noteOfPlan(readNote(NOTE)));
    expect(plain.sections.map(({ holds }) => holds)).toEqual([undefined, "questions", "priorities"]);
    expect(plain.priorities.map(({ text }) => text)).toEqual([
      "Measure the water together.",
      "Warn each other in time.",
    ]);
    expect(plain.footnotes).toEqual(page.footnotes);
  });
});

describe("what is kept of a note", () => {
  it("may leave out what is empty", () => {
    const kept = {
      sections: [{ heading: "A", blocks: [{ kind: "list", items: ["b"] }] }],
      priorities: [],
      footnotes: [],
    };
    expect(parseNotePage(kept)?.sections[0]?.blocks[0]).toEqual({ kind: "list", items: ["b"], footnotes: [] });
  });

  it("is none where its form is unknown", () => {
    for (const kept of [
      null,
      undefined,
      "note",
      [],
      { sections: [] },
      { sections: [{}], priorities: [], footnotes: [] },
    ])
      expect(parseNotePage(kept)).toBeNull();
  });
});
