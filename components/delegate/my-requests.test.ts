import { describe, expect, test } from "vitest";
import { capacities, mainRequest, mayAsk, otherRequests, owesText } from "@/components/delegate/my-requests";
import { speechLength } from "@/components/delegate/speech-length";
import { swapPartners } from "@/components/delegate/swaps";
import { turns } from "@/components/delegate/turns";
import { deskView, MINUTE, request, TEN } from "@/components/moderator/test-view";
import type { MyRequest, MyStatement } from "@/lib/roundtable/view-types";

const group: MyRequest = { id: "g", state: "waiting", speakingAs: "group", questions: [], at: TEN, limit: 300 };
const national: MyRequest = { ...group, id: "n", speakingAs: "national" };

describe("in which capacity one may ask", () => {
  test("a group speaks for its members first, everybody else for itself", () => {
    expect(capacities({ delegation: { id: "d", names: { en: "EU" }, kind: "group" } })).toEqual(["group", "national"]);
    expect(capacities({ delegation: { id: "d", names: { en: "Mexico" }, kind: "state" } })).toEqual(["national"]);
  });

  test("40: once on the list in each capacity; what the server says of one does not bar the other", () => {
    const onList = { requests: [national], may: { RequestFloor: "already-on-list" } };
    expect(mayAsk(onList, "national")).toBe("already-on-list");
    expect(mayAsk(onList, "group")).toBe(true);
    expect(mayAsk({ requests: [group], may: { RequestFloor: true } }, "group")).toBe("already-on-list");
    expect(mayAsk({ requests: [{ ...group, state: "heard" }], may: { RequestFloor: true } }, "group")).toBe(true);
  });

  test("a reply that waits for the chair takes no capacity", () => {
    const reply: MyRequest = { ...group, kind: "reply" };
    expect(mayAsk({ requests: [reply], may: { RequestFloor: true } }, "group")).toBe(true);
  });

  test("a second turn refused in one capacity leaves the other", () => {
    const may = { RequestFloor: "second-turn" };
    expect(mayAsk({ requests: [], may }, "national")).toBe("second-turn");
    expect(mayAsk({ requests: [], may }, "group")).toBe(true);
  });

  test("what the server refuses in any capacity is refused with its code", () => {
    expect(mayAsk({ requests: [], may: { RequestFloor: "list-not-open" } }, "group")).toBe("list-not-open");
    expect(mayAsk({ requests: [], may: {} }, "national")).toBe("forbidden");
  });
});

describe("several requests", () => {
  const first: MyRequest = { ...national, position: 2 };
  const reply: MyRequest = { ...national, id: "r", kind: "reply" };
  const invited: MyRequest = { ...national, id: "w", state: "written", invitedAt: TEN };
  const text: MyStatement = {
    id: "s",
    state: "submitted",
    questions: [],
    language: "en",
    visibility: "public",
    words: 300,
    at: TEN,
  };

  test("the nearest stands in the hero, the others are not lost", () => {
    const own = { requests: [reply, { ...group, position: 7 }, first], statements: [] };
    expect(mainRequest(own)?.id).toBe("n");
    expect(otherRequests(own).map(({ id }) => id)).toEqual(["r", "g"]);
  });

  test("an invitation to write comes before what is over, until a text has come for it", () => {
    const own = { requests: [invited, { ...group, state: "heard" as const }], statements: [] };
    expect(mainRequest(own)?.id).toBe("w");
    expect(mainRequest({ ...own, statements: [{ ...text, request: "w" }] })?.id).toBe("g");
  });

  test("a text for another request answers no invitation, one for none does", () => {
    expect(owesText({ statements: [{ ...text, request: "g" }] }, invited)).toBe(true);
    expect(owesText({ statements: [{ ...text, state: "withdrawn" }] }, invited)).toBe(true);
    expect(owesText({ statements: [text] }, invited)).toBe(false);
    expect(owesText({ statements: [] }, { ...invited, state: "heard" })).toBe(false);
  });
});

describe("with whom a place may be changed", () => {
  test("those who wait, not those set aside, nor one's own", () => {
    const requests = [request("a", { state: "parked" }), request("b"), request("n"), request("c")];
    const view = deskView({ current: "q1", requests });
    const partners = swapPartners(view, { requests: [national] }, TEN + 40 * MINUTE);
    expect(partners.map(({ request: { id }, place }) => [id, place])).toEqual([
      ["b", 1],
      ["c", 3],
    ]);
    expect(partners[1]?.at).toBe(turns(view, TEN + 40 * MINUTE).get("c"));
  });

  test("while nobody can know when, no time is said", () => {
    const view = deskView({ session: { state: "suspended" }, requests: [request("b")] });
    expect(swapPartners(view, { requests: [national] }, TEN)).toEqual([{ request: request("b"), place: 1 }]);
  });
});

describe("the length of a speech", () => {
  test("counts words however they are spaced", () => {
    expect(speechLength("  One\n\ntwo   three ", "en").words).toBe(3);
    expect(speechLength(" \n", "en")).toEqual({ words: 0, seconds: 0 });
  });

  test("412 words take about 2:50", () => {
    expect(speechLength("word ".repeat(412), "en").seconds).toBe(170);
  });

  test("finds the words of Chinese, which stand without spaces", () => {
    expect(speechLength("我们支持这一建议。", "zh").words).toBeGreaterThan(2);
  });
});
