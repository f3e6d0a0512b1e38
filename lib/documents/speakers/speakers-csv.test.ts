import { describe, expect, it } from "vitest";
import { csv } from "@/lib/documents/speakers/csv";
import { localIso } from "@/lib/documents/speakers/local-iso";
import { speakersCsv } from "@/lib/documents/speakers/speakers-csv";
import { asked, askedProtected, MINUTE, recordView, spoke, TEN } from "@/lib/roundtable/testing/record-view";
import type { View } from "@/lib/roundtable/view-types";

function lines(view: View, language = "en"): string[] {
  const written = speakersCsv(view, { timeZone: "America/New_York", language });
  return written.slice(1).split("\r\n").slice(1, -1);
}

/** What became of whom, one line each. */
const told = (view: View) => lines(view).map((line) => [line.split(",")[1], line.split(",").at(-3)].join(" "));

describe("speakersCsv", () => {
  it("has a heading that is the same in every language", () => {
    const file = speakersCsv(recordView(), { timeZone: "UTC", language: "ar" });
    expect(file).toBe(
      "\uFEFForder,delegation,kind,rank,region,requested,called,spoke from,spoke to,seconds,limit,outcome,question(s),form\r\n",
    );
  });

  it("writes a speech with times on the meeting's clock", () => {
    const speaker = { rank: "minister" as const, regionalGroup: "WEOG" };
    const sweden = asked("Sweden", speaker, { state: "heard", questions: ["q3", "q1"] });
    const view = recordView({ requests: [sweden], speeches: [spoke("Sweden", 51, { seconds: 170 })] });
    expect(lines(view)).toEqual([
      "1,Sweden,state,minister,WEOG,2016-09-19T10:00:00-04:00,2016-09-19T10:51:00-04:00,2016-09-19T10:51:10-04:00,2016-09-19T10:54:00-04:00,170,180,heard,1; 3,turn",
    ]);
  });

  it("has the calls in their order, then who waits, then the others as they asked", () => {
    const at = (minute: number) => TEN + minute * MINUTE;
    const view = recordView({
      requests: [
        asked("Uganda", {}, { state: "turned-away", at: at(90) }),
        asked("Chad", {}, { state: "withdrawn", at: at(1) }),
        asked("Mexico"),
        asked("Philippines", {}, { state: "parked" }),
        asked("Ghana", {}, { kind: "reply" }),
        asked("IOM", { kind: "un-entity" }, { state: "speaking" }),
        asked("EU", { kind: "group" }, { state: "heard" }),
      ],
      order: ["Philippines", "Mexico"],
      aside: ["Ghana"],
      speeches: [spoke("EU", 45)],
      now: { id: "s", request: "IOM", state: "speaking", calledAt: at(55), clock: { allotted: 180, pausedFor: 0 } },
    });
    expect(told(view)).toEqual([
      "EU heard",
      "IOM speaking",
      "Philippines parked",
      "Mexico waiting",
      "Ghana waiting",
      "Chad withdrawn",
      "Uganda turned-away",
    ]);
    expect(lines(view).map((line) => line.split(",")[0])).toEqual(["1", "2", "3", "4", "5", "6", "7"]);
  });

  it("has a line for every call of a request, and one for what it came to when no call tells", () => {
    const view = recordView({
      requests: [
        asked("Kenya", {}, { state: "heard" }),
        asked("Jordan"),
        asked("Chad", {}, { state: "withdrawn" }),
        asked("Video", {}, { state: "written", video: 180 }),
      ],
      speeches: [
        spoke("Kenya", 1, { outcome: "void", seconds: 12 }),
        spoke("Jordan", 2, { outcome: "absent", startedAt: undefined, seconds: 0 }),
        spoke("Chad", 3, { outcome: "void", startedAt: undefined, seconds: 0 }),
        spoke("Video", 4, { outcome: "failed", seconds: 40 }),
        spoke("Kenya", 31),
      ],
    });
    expect(told(view)).toEqual([
      "Kenya void",
      "Jordan absent",
      "Chad void",
      "Video failed",
      "Kenya heard",
      "Jordan waiting",
      "Chad withdrawn",
      "Video written",
    ]);
    expect(lines(view)[1]).toMatch(/,2016-09-19T10:02:00-04:00,,,,180,absent,,turn$/);
  });

  it("tells the corrected outcome and seconds", () => {
    const corrected = { reason: "The clock ran on", at: TEN };
    const view = recordView({
      requests: [asked("Kenya", {}, { state: "heard" }), asked("Ghana", {}, { state: "absent" })],
      speeches: [spoke("Kenya", 31, { seconds: 90, corrected }), spoke("Ghana", 37, { outcome: "absent", corrected })],
    });
    expect(lines(view)[0]).toMatch(/,90,180,heard,,turn$/);
    expect(lines(view)[1]).toMatch(/,2016-09-19T10:37:00-04:00,,,,180,absent,,turn$/);
    expect(lines(view)).toHaveLength(2);
  });

  it("names delegations in the reader's language where they have a name in it", () => {
    const names = { en: "Jordan", ar: "الأردن" };
    const view = recordView({ requests: [asked("jo", {}, { speaker: { names, seat: "jo" } }), asked("Sweden")] });
    expect(lines(view, "ar").map((line) => line.split(",")[1])).toEqual(["الأردن", "Sweden"]);
  });

  it("says nothing of a protected speaker but the pseudonym, and no personal name of anybody", () => {
    const minister = asked("Sweden", {}, { speaker: { names: { en: "Sweden" }, name: "Anna Berg", title: "H.E." } });
    const rows = lines(recordView({ requests: [askedProtected("R-7"), minister] }));
    expect(rows[0]).toMatch(/^1,R-7,,,,/);
    expect(rows.join()).not.toMatch(/Anna Berg|H\.E\./);
  });

  it("tells a reply and a response from a turn", () => {
    const forms = [asked("Chad"), asked("Ghana", {}, { kind: "reply" }), asked("IOM", {}, { kind: "response" })];
    const view = recordView({ requests: forms, order: ["Chad"], aside: ["Ghana", "IOM"] });
    expect(lines(view).map((line) => line.split(",").at(-1))).toEqual(["turn", "reply", "response"]);
  });

  it("has no line for a point of order", () => {
    const point = { id: "p", speaker: { names: { en: "Mexico" } }, at: TEN, ruledAt: TEN, ruling: "Taken" };
    const more = { pointsOfOrder: { items: { p: point }, order: ["p"] } };
    expect(lines(recordView({ more }))).toEqual([]);
  });
});

describe("csv", () => {
  it("quotes what holds a comma, a quotation mark or a line's end", () => {
    expect(csv([['say "now"', "a,b", "two\nlines", "plain", 3]])).toBe(
      '\uFEFF"say ""now""","a,b","two\nlines",plain,3\r\n',
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"])("lets no spreadsheet run %j", (text) => {
    expect(csv([[text]])).toMatch(/^\uFEFF"?'/);
  });

  it("leaves numbers and the inside of words alone", () => {
    expect(csv([[-5, "R-7", "a=b", "Côte d'Ivoire"]])).toBe("\uFEFF-5,R-7,a=b,Côte d'Ivoire\r\n");
  });
});

describe("localIso", () => {
  it.each([
    ["America/New_York", "2016-09-19T14:45:30Z", "2016-09-19T10:45:30-04:00"],
    ["America/New_York", "2016-12-19T14:45:30Z", "2016-12-19T09:45:30-05:00"],
    ["Asia/Kathmandu", "2016-09-19T18:15:00Z", "2016-09-20T00:00:00+05:45"],
    ["UTC", "2016-09-19T14:45:30.900Z", "2016-09-19T14:45:30+00:00"],
  ])("in %s writes %s as %s", (timeZone, at, written) => {
    expect(localIso(timeZone)(Date.parse(at))).toBe(written);
  });
});
