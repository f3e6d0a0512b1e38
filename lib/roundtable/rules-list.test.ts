import { describe, expect, it } from "vitest";
import { PROFILES } from "./profiles";
import { adjourned, code, ownView, requestOf, seen, standing, takeBack, withProfile } from "./testing/answers";
import { ask, DESK, delegate, liveTable, plannedTable, speak, TEN, withRequests } from "./testing/table";

describe("list of speakers", () => {
  it("rule 30: the list opens before the session too, once", () => {
    const table = plannedTable();
    table.must(DESK, { type: "OpenList" });
    expect(code(table.send(DESK, { type: "OpenList" }))).toBe("list-open");
    expect(code(adjourned().send(DESK, { type: "OpenList" }))).toBe("session-over");
  });

  it("rule 31: reopening keeps the order", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "CloseList" });
    table.must(DESK, { type: "OpenList" });
    expect(seen(table, "public").list).toMatchObject({ state: "open", order: requests });
  });

  it("rule 32: a closing lies ahead, and a later announcement replaces it", () => {
    const table = liveTable();
    expect(code(table.send(DESK, { type: "AnnounceClosing", at: TEN }))).toBe("time-passed");
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 60_000 });
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 90_000 });
    expect(seen(table.at(TEN + 70_000), "public").list).toMatchObject({ state: "closing", closesAt: TEN + 90_000 });
    expect(code(plannedTable().send(DESK, { type: "AnnounceClosing", at: TEN + 1 }))).toBe("list-not-open");
  });

  it("rule 33: a closing time that has passed reads as closed, to the view and to the rules alike", () => {
    const table = liveTable();
    table.must(DESK, { type: "AnnounceClosing", at: TEN + 60_000 });
    table.at(TEN + 60_000);
    expect(seen(table, "public").list.state).toBe("closed");
    expect(seen(table, "desk").may.CloseList).toBe("list-closed");
    expect(code(table.send(DESK, { type: "CloseList" }))).toBe("list-closed");
  });

  it("rule 34: confirming sets the order of those named; who joined stays behind, who left stays away", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(delegate("mexico"), { type: "WithdrawRequest", request: mexico });
    ask(table, "sweden");
    const order = [jordan, mexico, jordan, kenya];
    const { events } = table.must(DESK, { type: "ConfirmOrder", order, reason: "By protocol" });
    expect(events).toEqual([
      { body: { type: "OrderConfirmed", order: [jordan, kenya] }, texts: { reason: "By protocol" } },
    ]);
    expect(standing(table)).toEqual(["jordan", "kenya", "sweden"]);
    const confirmed = seen(table, "desk").list.order.map((id) => requestOf(table, id).confirmed);
    expect(confirmed).toEqual([true, true, false]);
    expect(seen(table, "participants").list.requests[jordan]).not.toHaveProperty("confirmed");
  });

  it("rule 34: it needs somebody who waits", () => {
    const empty = liveTable();
    expect(code(empty.send(DESK, { type: "ConfirmOrder", order: ["none"] }))).toBe("nobody-waiting");
    const { table, requests } = withRequests("kenya", "mexico");
    table.must(DESK, { type: "FinishSpeech", speech: speak(table, requests[0] ?? "") });
    expect(code(table.send(DESK, { type: "ConfirmOrder", order: [requests[0] ?? ""] }))).toBe("not-waiting");
    expect(code(table.send(DESK, { type: "ConfirmOrder", order: ["none"] }))).toBe("unknown-request");
    table.must(DESK, { type: "AdjournSession" });
    expect(code(table.send(DESK, { type: "ConfirmOrder", order: [requests[1] ?? ""] }))).toBe("session-over");
  });

  it("rule 34: it is offered as long as anybody stands there, frozen or set aside", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "ParkRequest", request: requests[0] ?? "" });
    expect(seen(table, "desk").may.ConfirmOrder).toBe(true);
    table.must(DESK, { type: "WithdrawRequest", request: requests[0] ?? "" });
    expect(seen(table, "desk").may.ConfirmOrder).toBe("nobody-waiting");
  });

  it("rule 35: what the chair confirmed, inserted or moved is never moved by a suggestion", () => {
    const { table, requests } = withRequests("afford", "iom", "sweden");
    const [afford = "", iom = ""] = requests;
    expect(seen(table, "desk").list.suggestions?.length).toBeGreaterThan(0);
    table.must(DESK, { type: "ConfirmOrder", order: [afford] });
    table.must(DESK, { type: "MoveRequest", request: iom, before: null });
    table.must(DESK, { type: "InsertSpeaker", delegation: "r7", reason: "The chair's guest" });
    const fixed = ["afford", "iom", "r7"];
    const { suggestions = [], proposed } = seen(table, "desk").list;
    for (const { request } of suggestions) expect(fixed).not.toContain(requestOf(table, request).delegation);
    const order = (proposed ?? table.state.list.order).map((id) => requestOf(table, id).delegation);
    expect(order.filter((who) => fixed.includes(who))).toEqual(fixed);
    expect(standing(table)).toEqual(["afford", "sweden", "iom", "r7"]);
  });

  it("rule 36: a table without a list takes no request; the chair gives the floor", () => {
    const table = withProfile(liveTable(), PROFILES["no-list"]);
    expect(code(table.send(delegate("kenya"), { type: "RequestFloor" }))).toBe("no-list");
    expect(code(table.send(DESK, { type: "OpenList" }))).toBe("no-list");
    expect(seen(table, "public").table.listed).toBe(false);
    expect(ownView(table, "kenya").may.RequestFloor).toBe("no-list");
    const { made } = table.must(DESK, { type: "InsertSpeaker", delegation: "kenya", reason: "Raised the nameplate" });
    const speech = speak(table, made.request ?? "");
    table.must(DESK, { type: "FinishSpeech", speech });
    expect(seen(table, "public").list.requests[made.request ?? ""]?.state).toBe("heard");
  });

  it("rules 34 and 91: an order confirmed in error is taken back; newcomers stay behind, and nobody is confirmed", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    table.must(DESK, { type: "ConfirmOrder", order: requests.toReversed() });
    ask(table, "sweden");
    table.must(delegate("mexico"), { type: "WithdrawRequest", request: requests[1] ?? "" });
    takeBack(table);
    expect(standing(table)).toEqual(["kenya", "jordan", "sweden"]);
    expect(table.state.list.order.some((id) => requestOf(table, id).confirmed)).toBe(false);
  });
});
