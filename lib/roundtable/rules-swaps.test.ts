import { describe, expect, it } from "vitest";
import { call, code, ownRequestView, requestOf, seen, standing, takeBack, withProfile } from "./testing/answers";
import { ask, DESK, delegate, deputy, minutes, PLANNER, speak, TEN, withRequests } from "./testing/table";

/** Kenya, Mexico and Jordan wait; Kenya proposes to swap with Jordan, who agrees unless told otherwise. */
function swapped(agreed = true) {
  const { table, requests } = withRequests("kenya", "mexico", "jordan");
  const [kenya = "", mexico = "", jordan = ""] = requests;
  table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: jordan });
  if (agreed) table.must(delegate("jordan"), { type: "AcceptSwap", request: jordan });
  return { table, requests, kenya, mexico, jordan };
}

describe("swaps", () => {
  it("rule 115: a swap is proposed, both sides and the desk see it, and nothing moves", () => {
    const { table, requests, kenya, jordan } = swapped(false);
    expect(seen(table, "public").list.order).toEqual(requests);
    expect(ownRequestView(table, "jordan", jordan).swaps).toEqual([
      { with: kenya, names: { en: "KENYA" }, position: 1, mine: false },
    ]);
    expect(ownRequestView(table, "kenya", kenya).swaps).toEqual([
      { with: jordan, names: { en: "JORDAN" }, position: 3, mine: true },
    ]);
    expect(seen(table, "desk").list.requests[kenya]?.swapWith).toBe(jordan);
    for (const audience of ["public", "participants", "record"] as const)
      expect(seen(table, audience).list.requests[kenya]).not.toHaveProperty("swapWith");
  });

  it("rule 115: neither with a colleague, a reply, a frozen entry, nor with one who does not wait", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan", "sweden");
    const [kenya = "", mexico = "", jordan = "", sweden = ""] = requests;
    const propose = (other: string) =>
      code(table.send(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: other }));
    const colleague = table.must(deputy("kenya"), { type: "RequestFloor" }).made.request ?? "";
    withProfile(table, { replies: [60] });
    const reply = table.must(delegate("jordan"), { type: "RequestReply" }).made.request ?? "";
    call(table, mexico);
    table.must(PLANNER, { type: "UnseatParticipant", participant: "p-sweden" });
    for (const other of [colleague, kenya, reply, sweden]) expect(propose(other)).toBe("swap-not-possible");
    expect(propose(mexico)).toBe("not-waiting");
    expect(propose("none")).toBe("unknown-request");
    expect(code(table.send(delegate("jordan"), { type: "ProposeSwap", request: kenya, with: jordan }))).toBe(
      "not-your-request",
    );
  });

  it("rule 116: with both sides' consent they change places, no other moves, and both are told", () => {
    const { table, kenya, mexico, jordan } = swapped();
    expect(seen(table, "public").list.order).toEqual([jordan, mexico, kenya]);
    expect(ownRequestView(table, "kenya", kenya)).toMatchObject({ moved: { from: 1, to: 3, why: "swapped" } });
    expect(ownRequestView(table, "jordan", jordan)).toMatchObject({ moved: { from: 3, to: 1, why: "swapped" } });
    expect(ownRequestView(table, "mexico", mexico)).not.toHaveProperty("moved");
    expect(ownRequestView(table, "kenya", kenya)).not.toHaveProperty("swaps");
  });

  it("rule 116: nobody accepts what was not proposed, and of several proposals the one named", () => {
    const { table, kenya, mexico, jordan } = swapped(false);
    expect(code(table.send(delegate("kenya"), { type: "AcceptSwap", request: kenya }))).toBe("no-swap");
    expect(code(table.send(delegate("jordan"), { type: "AcceptSwap", request: jordan, with: mexico }))).toBe("no-swap");
    expect(code(table.send(delegate("kenya"), { type: "AcceptSwap", request: jordan }))).toBe("not-your-request");
    table.must(delegate("mexico"), { type: "ProposeSwap", request: mexico, with: jordan });
    table.must(delegate("jordan"), { type: "AcceptSwap", request: jordan, with: mexico });
    expect(standing(table)).toEqual(["kenya", "jordan", "mexico"]);
  });

  it("rule 116: no swap with one that was frozen or merged meanwhile, nor after the end", () => {
    const frozen = swapped(false);
    frozen.table.must(PLANNER, { type: "UnseatParticipant", participant: "p-kenya" });
    const accept = { type: "AcceptSwap", request: frozen.jordan } as const;
    expect(code(frozen.table.send(delegate("jordan"), accept))).toBe("swap-not-possible");
    const merged = swapped(false);
    merged.table.must(DESK, { type: "MergeRequests", request: merged.mexico, merged: [merged.kenya] });
    expect(code(merged.table.send(delegate("jordan"), { ...accept, request: merged.jordan }))).toBe("no-swap");
    expect(ownRequestView(merged.table, "jordan", merged.jordan)).not.toHaveProperty("swaps");
    const over = swapped(false);
    over.table.must(DESK, { type: "AdjournSession" });
    expect(code(over.table.send(delegate("jordan"), { ...accept, request: over.jordan }))).toBe("session-over");
  });

  it.each(["jordan", "kenya"] as const)("rule 117: when %s withdraws, the other returns to the old place", (who) => {
    const { table, kenya, mexico, jordan } = swapped();
    const [leaving, staying] = who === "jordan" ? [jordan, kenya] : [kenya, jordan];
    const decision = table.must(delegate(who), { type: "WithdrawRequest", request: leaving });
    expect(decision.ok).toBe(true);
    expect(seen(table, "public").list.order).toEqual(who === "jordan" ? [kenya, mexico] : [mexico, jordan]);
    expect(requestOf(table, staying).moved).toMatchObject({ why: "returned" });
    expect(requestOf(table, mexico).moved).toBeNull();
  });

  it("rule 117: whoever has swapped on with a third does not come back when the first withdraws", () => {
    const { table, kenya, jordan } = swapped();
    const sweden = ask(table, "sweden");
    table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: sweden });
    table.must(delegate("sweden"), { type: "AcceptSwap", request: sweden });
    expect(standing(table)).toEqual(["jordan", "mexico", "sweden", "kenya"]);
    table.must(delegate("jordan"), { type: "WithdrawRequest", request: jordan });
    expect(standing(table)).toEqual(["mexico", "sweden", "kenya"]);
  });

  it("rules 48 and 117: what the chair confirmed or moved after the swap does not move back by itself", () => {
    const confirmed = swapped();
    confirmed.table.must(DESK, { type: "ConfirmOrder", order: confirmed.table.state.list.order });
    confirmed.table.must(delegate("jordan"), { type: "WithdrawRequest", request: confirmed.jordan });
    expect(standing(confirmed.table)).toEqual(["mexico", "kenya"]);
    const moved = swapped();
    moved.table.must(DESK, { type: "MoveRequest", request: moved.kenya, before: moved.mexico });
    moved.table.must(delegate("jordan"), { type: "WithdrawRequest", request: moved.jordan });
    expect(standing(moved.table)).toEqual(["kenya", "mexico"]);
    expect(requestOf(moved.table, moved.mexico).moved).toMatchObject({ from: 2, to: 3 });
  });

  it("rule 117: only while both wait; who was absent meanwhile gains nothing by it", () => {
    const spoken = swapped();
    spoken.table.must(DESK, { type: "FinishSpeech", speech: speak(spoken.table, spoken.jordan) });
    spoken.table.must(delegate("kenya"), { type: "WithdrawRequest", request: spoken.kenya });
    expect(standing(spoken.table)).toEqual(["mexico"]);
    const absent = swapped();
    absent.table.must(DESK, { type: "MarkAbsent", speech: call(absent.table, absent.kenya) });
    expect(standing(absent.table)).toEqual(["jordan", "kenya", "mexico"]);
    absent.table.must(DESK, { type: "MarkAbsent", speech: call(absent.table, absent.jordan) });
    expect(standing(absent.table)).toEqual(["kenya", "jordan", "mexico"]);
    absent.table.must(delegate("kenya"), { type: "WithdrawRequest", request: absent.kenya });
    expect(standing(absent.table)).toEqual(["jordan", "mexico"]);
    expect(requestOf(absent.table, absent.jordan).moved).not.toMatchObject({ why: "returned" });
  });

  it("rule 118: the one declines, the other takes it back, and the desk may end it", () => {
    for (const [actor, side] of [
      [delegate("jordan"), 2],
      [delegate("kenya"), 0],
      [DESK, 0],
      [DESK, 2],
    ] as const) {
      const { table, requests, kenya, jordan } = swapped(false);
      table.must(actor, { type: "DeclineSwap", request: requests[side] ?? "" });
      expect(requestOf(table, kenya).swapWith).toBeNull();
      expect(code(table.send(delegate("jordan"), { type: "AcceptSwap", request: jordan }))).toBe("no-swap");
      expect(code(table.send(actor, { type: "DeclineSwap", request: requests[side] ?? "" }))).toBe("no-swap");
    }
    const { table, mexico, kenya } = swapped(false);
    expect(code(table.send(delegate("mexico"), { type: "DeclineSwap", request: mexico }))).toBe("no-swap");
    expect(code(table.send(delegate("mexico"), { type: "DeclineSwap", request: kenya }))).toBe("not-your-request");
  });

  it("rule 118: it ends when one of the two leaves the list, and a call in error does not bring it back", () => {
    const { table, kenya, jordan } = swapped(false);
    call(table, kenya);
    takeBack(table);
    expect(ownRequestView(table, "jordan", jordan)).not.toHaveProperty("swaps");
    expect(code(table.send(delegate("jordan"), { type: "AcceptSwap", request: jordan }))).toBe("no-swap");
    const other = swapped(false);
    call(other.table, other.jordan);
    expect(ownRequestView(other.table, "kenya", other.kenya)).not.toHaveProperty("swaps");
    expect(seen(other.table, "desk").list.requests[other.kenya]).not.toHaveProperty("swapWith");
  });

  it("rule 118: proposing to another takes the first proposal back", () => {
    const { table, kenya, mexico, jordan } = swapped(false);
    table.must(delegate("kenya"), { type: "ProposeSwap", request: kenya, with: mexico });
    expect(code(table.send(delegate("jordan"), { type: "AcceptSwap", request: jordan }))).toBe("no-swap");
    expect(code(table.send(delegate("mexico"), { type: "AcceptSwap", request: mexico }))).toBe("accepted");
  });
});

describe("merging", () => {
  it("rule 113: entries of one delegation become one, and their questions are joined", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = ""] = requests;
    const second = table.must(deputy("kenya"), { type: "RequestFloor", questions: ["q2"] }).made.request ?? "";
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [second] });
    expect(seen(table, "desk").list).toMatchObject({
      order: requests,
      requests: {
        [kenya]: { questions: ["q1", "q2"], onBehalfOf: [], speakingAs: "national", limit: 180 },
        [second]: { state: "merged", mergedInto: kenya },
      },
    });
    expect(seen(table, "desk").list).not.toHaveProperty("doubles");
    expect(seen(table, "public").list.requests).not.toHaveProperty(second);
  });

  it("rule 114: of several delegations one speaks for all, with the time of a group; only the entries named go", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan", "r7");
    const [kenya = "", mexico = "", , r7 = ""] = requests;
    const other = table.must(delegate("mexico"), { type: "RequestFloor", speakingAs: "personal" }).made.request ?? "";
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico, r7, kenya] });
    expect(seen(table, "participants").list.requests[kenya]).toMatchObject({
      onBehalfOf: [{ en: "MEXICO" }, { en: "R7" }],
      speakingAs: "group",
      limit: 300,
    });
    expect(seen(table, "public").list.requests[kenya]?.onBehalfOf).toEqual([{ en: "MEXICO" }]);
    expect(standing(table)).toEqual(["kenya", "jordan", "mexico"]);
    expect(requestOf(table, other).state).toBe("waiting");
    expect(ownRequestView(table, "mexico", mexico).state).toBe("merged");
  });

  it("rule 114: neither replies nor films, nor one alone; nor what does not wait", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    withProfile(table, { replies: [60] });
    const reply = table.must(delegate("jordan"), { type: "RequestReply" }).made.request ?? "";
    const insert = { type: "InsertSpeaker", delegation: "sweden", video: 60, reason: "A film" } as const;
    const film = table.must(DESK, insert).made.request ?? "";
    const merge = (request: string, merged: string[]) =>
      code(table.send(DESK, { type: "MergeRequests", request, merged }));
    expect([merge(kenya, [reply]), merge(film, [kenya]), merge(kenya, [kenya])]).toEqual(
      Array.from({ length: 3 }, () => "merge-not-possible"),
    );
    expect(merge(kenya, ["none"])).toBe("unknown-request");
    call(table, mexico);
    expect([merge(kenya, [mexico]), merge(mexico, [kenya])]).toEqual(["not-waiting", "not-waiting"]);
    table.must(DESK, { type: "AdjournSession" }, { reason: "The wall" });
    expect(merge(kenya, [jordan])).toBe("session-over");
  });

  it("rule 114: what is merged twice speaks for all of them once", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: mexico, merged: [jordan] });
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico] });
    expect(requestOf(table, kenya).onBehalfOf).toEqual(["mexico", "jordan"]);
    expect(standing(table)).toEqual(["kenya"]);
  });

  it("rules 91 and 114: undone, each is back in its place and state, with newcomers behind", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = "", jordan = ""] = requests;
    table.must(delegate("mexico"), { type: "ParkRequest", request: mexico, until: TEN + minutes(9) });
    const before = [kenya, mexico, jordan].map((id) => requestOf(table, id));
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico, jordan] });
    ask(table, "sweden");
    takeBack(table);
    const after = [kenya, mexico, jordan].map((id) => requestOf(table, id));
    expect(after.map((request) => ({ ...request, moved: null }))).toEqual(before);
    expect(standing(table)).toEqual(["kenya", "mexico", "jordan", "sweden"]);
  });

  it("rules 91 and 114: undone after the kept entry was withdrawn, the partners are back and it stays away", () => {
    const { table, requests } = withRequests("kenya", "mexico", "jordan");
    const [kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico] });
    table.must(delegate("kenya"), { type: "WithdrawRequest", request: kenya });
    takeBack(table);
    expect(requestOf(table, kenya)).toMatchObject({ state: "withdrawn", onBehalfOf: [], speakingAs: "national" });
    expect(standing(table)).toEqual(["mexico", "jordan"]);
  });

  it("rules 91 and 114: undone after a partner asked again, both entries stand, for the desk to merge", () => {
    const { table, requests } = withRequests("kenya", "mexico");
    const [kenya = "", mexico = ""] = requests;
    table.must(DESK, { type: "MergeRequests", request: kenya, merged: [mexico] });
    const again = ask(table, "mexico");
    takeBack(table);
    expect(standing(table)).toEqual(["kenya", "mexico", "mexico"]);
    expect(seen(table, "desk").list.doubles).toEqual([[mexico, again]]);
  });
});
