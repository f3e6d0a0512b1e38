import { describe, expect, it } from "vitest";
import { deskView, MINUTE, request, speech, TEN } from "@/components/moderator/test-view";
import { findEntries } from "@/components/rapporteur/find-entries";
import { recordEntries } from "@/components/rapporteur/record-entries";
import type { PastSpeechView, StatementView, View } from "@/lib/roundtable/view-types";

function past(of: string, minute: number, more: Partial<PastSpeechView> = {}): PastSpeechView {
  const at = TEN + minute * MINUTE;
  const id = `speech-of-${of}-${minute}`;
  return { id, request: of, outcome: "heard", calledAt: at, endedAt: at, seconds: 160, allotted: 180, ...more };
}

function statement(id: string, minute: number, more: Partial<StatementView> = {}): StatementView {
  const speaker = { names: { en: id } };
  const rest = { language: "en", visibility: "public" as const, words: 200, questions: [] };
  return { id, state: "submitted", speaker, at: TEN + minute * MINUTE, ...rest, ...more };
}

function listed<T extends { id: string }>(all: T[]) {
  return { items: Object.fromEntries(all.map((each) => [each.id, each])), order: all.map(({ id }) => id) };
}

function view(
  speeches: PastSpeechView[],
  more: Parameters<typeof deskView>[0] & { texts?: StatementView[] } = {},
): View {
  const { texts = [], ...rest } = more;
  return deskView({ ...rest, speeches: listed(speeches), statements: listed(texts) });
}

describe("recordEntries", () => {
  it("tells speeches newest first, the one on the floor at the top", () => {
    const now = speech("Jordan", "speaking", { calledAt: TEN + 58 * MINUTE });
    const table = view([past("Sweden", 51), past("IOM", 55)], {
      floor: { speech: now },
      requests: [request("Sweden"), request("IOM"), request("Jordan")],
    });
    const told = recordEntries(table).map(({ type, speaker }) => `${type} ${speaker.names?.en}`);
    expect(told).toEqual(["now Jordan", "heard IOM", "heard Sweden"]);
  });

  it("stands at the moment when the clock started", () => {
    const heard = past("Sweden", 51, { startedAt: TEN + 52 * MINUTE });
    expect(recordEntries(view([heard]))[0]?.at).toBe(TEN + 52 * MINUTE);
  });

  it("says of an absence whether the request waits again", () => {
    const absences = [past("Jordan", 54, { outcome: "absent" }), past("Mexico", 56, { outcome: "absent" })];
    const table = view(absences, { requests: [request("Jordan"), request("Mexico", { state: "written" })] });
    expect(recordEntries(table)).toMatchObject([
      { type: "absent", intervention: "Mexico", becomes: "writes" },
      { type: "absent", intervention: "Jordan", becomes: "waits" },
    ]);
  });

  it("keeps a void call, and both speeches of one who was called twice", () => {
    const table = view([past("Jordan", 50, { outcome: "void" }), past("Jordan", 58)], {
      requests: [request("Jordan")],
    });
    expect(recordEntries(table).map(({ type }) => type)).toEqual(["heard", "void"]);
  });

  it("notes points of order, with the ruling once there is one, and why an entry was corrected", () => {
    const point = (id: string, minute: number) => ({ id, speaker: { names: { en: id } }, at: TEN + minute * MINUTE });
    const heard = past("Kenya", 51, { corrected: { reason: "as the recording says", at: TEN } });
    const table = {
      ...view([heard]),
      floor: { points: [point("Mexico", 58)] },
      pointsOfOrder: listed([{ ...point("Jordan", 53), ruledAt: TEN, ruling: "not upheld" }]),
    };
    expect(recordEntries(table)).toMatchObject([
      { type: "point-of-order", id: "Mexico" },
      { type: "point-of-order", id: "Jordan", ruling: "not upheld" },
      { type: "heard", corrected: "as the recording says" },
    ]);
  });

  it("puts a text with the speech that it was handed in for, and until then alone", () => {
    const texts = [statement("s1", 10, { request: "Sweden" }), statement("s2", 11, { request: "Kenya" })];
    const entries = recordEntries(
      view([past("Sweden", 51)], { texts, requests: [request("Sweden"), request("Kenya")] }),
    );
    expect(entries).toMatchObject([
      { type: "heard", statements: [{ id: "s1" }] },
      { type: "statement", id: "s2", intervention: "Kenya" },
    ]);
  });

  it("shows a text without a name as nobody's, and none that was withdrawn", () => {
    const texts = [
      statement("s1", 10, { visibility: "nameless", speaker: { anonymous: true } }),
      statement("s2", 11, { state: "withdrawn" }),
    ];
    expect(recordEntries(view([], { texts }))).toMatchObject([
      { type: "statement", intervention: "s1", speaker: { anonymous: true } },
    ]);
  });
});

describe("findEntries", () => {
  const entries = recordEntries(
    view([past("a", 1), past("b", 2)], {
      requests: [
        request("a", { speaker: { names: { en: "Jordan", ar: "الأردن" } }, questions: ["q1"] }),
        request("b", { speaker: { names: { en: "Côte d’Ivoire" } }, questions: ["q2"] }),
      ],
    }),
  );
  const found = (question: string, search: string) =>
    findEntries(entries, { question, search }).map(({ intervention }) => intervention);

  it("keeps those of a question", () => {
    expect(found("q1", "")).toEqual(["a"]);
    expect(found("", "")).toEqual(["b", "a"]);
  });

  it("finds a name in any language, with or without accents", () => {
    expect(found("", "الأردن")).toEqual(["a"]);
    expect(found("", "cote")).toEqual(["b"]);
    expect(found("q1", "cote")).toEqual([]);
  });
});
