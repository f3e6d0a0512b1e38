import { describe, expect, it } from "vitest";
import {
  call,
  code,
  ownRequestView,
  ownView,
  requestOf,
  seen,
  standing,
  submit,
  takeBack,
  types,
  withProfile,
} from "./testing/answers";
import { ask, DESK, delegate, liveTable, minutes, speak, TEN, withRequests } from "./testing/table";

describe("writing instead", () => {
  it("rule 140: all who wait are invited in one step, and count as written", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    table.must(DESK, { type: "ParkRequest", request: requests[1] ?? "" });
    const invited = table.must(DESK, { type: "InviteToWrite" });
    expect(types(invited)).toEqual(["RequestInvited", "RequestInvited", "RequestInvited"]);
    expect(requests.map((id) => requestOf(table, id).state)).toEqual(["written", "written", "written"]);
    expect(seen(table, "public").list.order).toEqual([]);
    expect(code(table.send(DESK, { type: "InviteToWrite" }))).toBe("nobody-waiting");
  });

  it("rule 140: one who was turned away, or absent, or invited before is invited; the state stays", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    withProfile(table, { absence: "lost" });
    table.must(DESK, { type: "MarkAbsent", speech: call(table, kenya) });
    table.must(DESK, { type: "CloseList" });
    const { made } = table.at(TEN + minutes(1)).must(delegate("jordan"), { type: "RequestFloor" });
    const jordan = made.request ?? "";
    const invite = { type: "InviteToWrite", requests: [kenya, jordan, mexico] } as const;
    table.must(DESK, { ...invite, requests: [...invite.requests] });
    table.at(TEN + minutes(2)).must(DESK, { type: "InviteToWrite", requests: [mexico] });
    expect([kenya, jordan, mexico].map((id) => requestOf(table, id).state)).toEqual([
      "absent",
      "turned-away",
      "written",
    ]);
    expect(ownRequestView(table, "jordan", jordan).invitedAt).toBe(TEN + minutes(1));
    expect(ownRequestView(table, "mexico", mexico).invitedAt).toBe(TEN + minutes(2));
  });

  it("rule 140: who speaks, was heard or withdrew is not, and then nobody is", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(delegate("mexico"), { type: "WithdrawRequest", request: mexico });
    const speech = speak(table, kenya);
    const invite = (...ids: string[]) => code(table.send(DESK, { type: "InviteToWrite", requests: ids }));
    expect([invite(kenya), invite(jordan, mexico), invite("none")]).toEqual([
      "not-to-invite",
      "not-to-invite",
      "unknown-request",
    ]);
    table.must(DESK, { type: "FinishSpeech", speech });
    expect([invite(kenya), requestOf(table, jordan).state]).toEqual(["not-to-invite", "waiting"]);
  });

  it("rule 140: after the adjournment too, until the record is published", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "AdjournSession" });
    expect(code(table.send(DESK, { type: "InviteToWrite" }))).toBe("accepted");
    expect(requestOf(table, requests[0] ?? "").state).toBe("written");
    table.must(DESK, { type: "PublishRecord" });
    expect(code(table.send(DESK, { type: "InviteToWrite", requests }))).toBe("already-published");
  });

  it("rule 141: the delegate sees until when, and the sentence; the room sees neither", () => {
    const { table, requests } = withRequests("kenya");
    const [kenya = ""] = requests;
    const until = TEN + minutes(300);
    expect(code(table.send(DESK, { type: "InviteToWrite", until: TEN }))).toBe("time-passed");
    table.must(DESK, { type: "InviteToWrite", until, message: "Submit in writing by 18:00." });
    expect(ownRequestView(table, "kenya", kenya)).toMatchObject({
      state: "written",
      invitedAt: TEN,
      writeUntil: until,
      invitation: "Submit in writing by 18:00.",
    });
    expect(seen(table, "record").list.requests[kenya]).toMatchObject({ invitedAt: TEN, writeUntil: until });
    for (const audience of ["public", "participants"] as const)
      expect(JSON.stringify(seen(table, audience))).not.toMatch(/invit|writeUntil|18:00/);
    expect(ownView(table, "mexico").requests).toEqual([]);
  });

  it("rules 91 and 140: undone, all are back as they were, newcomers behind", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    table.must(DESK, { type: "ParkRequest", request: requests[1] ?? "", until: TEN + minutes(9) });
    const before = requests.map((id) => requestOf(table, id));
    table.must(DESK, { type: "InviteToWrite", until: TEN + minutes(300), message: "Please write." });
    ask(table, "sweden");
    submit(table, "jordan");
    takeBack(table);
    expect(requests.map((id) => ({ ...requestOf(table, id), moved: null }))).toEqual(before);
    expect(standing(table)).toEqual(["kenya", "mexico", "jordan", "sweden"]);
  });

  it("rules 91 and 119: undone, the newcomer who has to stand back is told", () => {
    const { table } = withRequests("kenya");
    table.must(DESK, { type: "InviteToWrite" });
    const sweden = ask(table, "sweden");
    takeBack(table);
    expect(ownRequestView(table, "sweden", sweden).moved).toMatchObject({ from: 1, to: 2, why: "returned" });
  });

  it("rules 91 and 140: undone after one who was turned away withdrew, that one stays away", () => {
    const table = liveTable();
    table.must(DESK, { type: "CloseList" });
    const { made } = table.at(TEN + minutes(1)).must(delegate("kenya"), { type: "RequestFloor" });
    const kenya = made.request ?? "";
    table.must(DESK, { type: "InviteToWrite", requests: [kenya] });
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: kenya });
    expect(code(table.send(DESK, { type: "Undo", seq: table.state.step?.seq ?? 1 }))).toBe("nothing-to-undo");
    expect(requestOf(table, kenya).state).toBe("withdrawn");
  });

  it("rules 91 and 140: undone after one asked again, both entries stand, for the desk to merge", () => {
    const { table, requests } = withRequests("kenya");
    table.must(DESK, { type: "InviteToWrite" });
    const again = ask(table, "kenya");
    takeBack(table);
    expect(seen(table, "desk").list.doubles).toEqual([[requests[0], again]]);
  });
});
