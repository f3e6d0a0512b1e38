import { expect, test } from "vitest";
import { inWriting, unheard } from "@/components/moderator/list/unheard";
import { deskView, MINUTE, request, TEN } from "@/components/moderator/test-view";
import type { RequestView, StatementView } from "@/lib/roundtable/view-types";

function viewOf(requests: RequestView[], statements: Partial<StatementView>[] = []) {
  const items = statements.map((more, index): StatementView => {
    const id = `s${index}`;
    const plain = { questions: [], language: "en", visibility: "public" as const, words: 9, at: TEN };
    return { id, state: "submitted", speaker: {}, ...plain, ...more };
  });
  const all = { items: Object.fromEntries(items.map((one) => [one.id, one])), order: items.map(({ id }) => id) };
  return deskView({ requests, statements: all });
}

test("names all who asked and were not heard, and why", () => {
  const view = viewOf([
    request("heard", { state: "heard" }),
    request("gone", { state: "absent" }),
    request("late", { state: "turned-away", speaker: { seat: "late" } }),
    request("waits"),
    request("away", { state: "parked" }),
    request("withdrawn", { state: "withdrawn" }),
  ]);
  expect(unheard(view).map(({ request: { id }, why }) => [id, why])).toEqual([
    ["waits", "waiting"],
    ["away", "parked"],
    ["late", "turned-away"],
    ["gone", "absent"],
  ]);
});

test("nobody is invited twice, and who came back onto the list counts once", () => {
  const seat = { speaker: { seat: "kenya" } };
  const view = viewOf([
    request("before", { state: "turned-away", ...seat }),
    request("after", { at: TEN + MINUTE, ...seat }),
    request("invited", { state: "turned-away", invitedAt: TEN, speaker: { seat: "chile" } }),
  ]);
  expect(unheard(view).map(({ request: { id } }) => id)).toEqual(["after"]);
});

test("a text counts with its request, or for the delegation when it goes with none", () => {
  const requests = ["kenya", "chile", "ghana"].map((id) => request(id, { speaker: { seat: id } }));
  const view = viewOf(requests, [
    { request: "kenya", speaker: { seat: "kenya" } },
    { speaker: { seat: "chile" } },
    { request: "another", speaker: { seat: "ghana" } },
  ]);
  expect(unheard(view).map(({ text }) => text)).toEqual([true, true, false]);
});

test("in writing, those who still owe a text come first", () => {
  const view = viewOf(
    [
      request("done", { state: "written" }),
      request("owes", { state: "turned-away", invitedAt: TEN, at: TEN + MINUTE }),
      request("waits"),
    ],
    [{ request: "done" }],
  );
  expect(inWriting(view).map(({ request: { id }, text }) => [id, text])).toEqual([
    ["owes", false],
    ["done", true],
  ]);
});
