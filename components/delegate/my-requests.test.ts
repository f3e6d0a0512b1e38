import { describe, expect, test } from "vitest";
import { capacities, mayAsk } from "@/components/delegate/my-requests";
import { speechLength } from "@/components/delegate/speech-length";
import { turnAt, turnsAt } from "@/components/delegate/turns";
import { deskView, request, speech, TEN } from "@/components/moderator/test-view";
import type { MyRequest } from "@/lib/roundtable/view-types";

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

  test("what the server refuses in any capacity is refused with its code", () => {
    expect(mayAsk({ requests: [], may: { RequestFloor: "list-not-open" } }, "group")).toBe("list-not-open");
    expect(mayAsk({ requests: [], may: {} }, "national")).toBe("forbidden");
  });
});

test("the list and the card name the same time for the same turn", () => {
  const clock = { allotted: 180, startedAt: TEN, pausedFor: 0 };
  const requests = [request("a", { limit: 120 }), request("b"), request("c")];
  const view = deskView({ requests, floor: { speech: speech("x", "speaking", { clock }) } });
  const now = TEN + 46_000;
  // As mine.secondsAhead counts: a handover after the speaker, then limit and handover of each before.
  expect(turnsAt(view, now).get("c")).toBe(turnAt(view, 20 + 120 + 20 + 180 + 20, now));
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
