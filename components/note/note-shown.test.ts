import { describe, expect, it } from "vitest";
import { NO_NOTE, type NoteShown, partsOf } from "@/components/note/note-shown";

const PRIORITY = { text: "Count those who come.", points: [], footnotes: [] };

function note(change: Partial<NoteShown>): NoteShown {
  return { ...NO_NOTE, ...change };
}

function anchors(shown: NoteShown, questions: number): string[] {
  return partsOf(shown, questions).map(({ anchor }) => anchor);
}

describe("the parts of a note's page", () => {
  it("stand in the order of the note, its questions first where they are first there", () => {
    const sections: NoteShown["sections"] = [
      { heading: "Questions", blocks: [], holds: "questions" },
      { heading: "Introduction", blocks: [] },
      { heading: "What to do", blocks: [], holds: "priorities" },
    ];
    expect(anchors(note({ sections, priorities: [PRIORITY] }), 4)).toEqual(["questions", "section-2", "priorities"]);
  });

  it("have a place for priorities and questions that no section holds", () => {
    const sections = [{ heading: "Introduction", blocks: [] }];
    expect(anchors(note({ sections, priorities: [PRIORITY] }), 1)).toEqual(["section-1", "priorities", "questions"]);
    expect(anchors(NO_NOTE, 2)).toEqual(["questions"]);
  });

  it("leave out questions that the table does not have", () => {
    const sections: NoteShown["sections"] = [{ heading: "Questions", blocks: [], holds: "questions" }];
    expect(anchors(note({ sections }), 0)).toEqual([]);
    const lead: NoteShown["sections"] = [
      {
        ...(sections[0] as NoteShown["sections"][number]),
        blocks: [{ kind: "paragraph", text: "See annex.", footnotes: [] }],
      },
    ];
    expect(anchors(note({ sections: lead }), 0)).toEqual(["questions"]);
  });
});
