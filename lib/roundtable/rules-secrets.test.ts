import { describe, expect, it } from "vitest";
import { journalEntry } from "./journal";
import { mine } from "./mine";
import { seen } from "./testing/answers";
import { DESK, delegate, liveTable, RAPPORTEUR, TEN, withRequests } from "./testing/table";
import type { Audience } from "./view-types";

describe("who sees what", () => {
  it("rule 100: a protected speaker is nobody in public and a pseudonym in the room", () => {
    const { table, requests } = withRequests("r7");
    const request = (audience: Audience) => seen(table, audience).list.requests[requests[0] ?? ""]?.speaker;
    expect(request("public")).toEqual({ anonymous: true });
    expect(request("participants")).toEqual({ names: { en: "R7" }, seat: "r7" });
    expect(seen(table, "public").seats.order).not.toContain("r7");
    const all = JSON.stringify([
      seen(table, "desk"),
      table.journal.map((event) => journalEntry(event, table.state, "desk")),
    ]);
    expect(all).not.toContain("Name of p-r7");
  });

  it("rule 100: the desk is told no kind, rank, region or gender of a protected speaker by the advice either", () => {
    const { table, requests } = withRequests("kenya", "r7");
    const { reasons = {} } = seen(table, "desk").list;
    expect(reasons[requests[0] ?? ""]?.map(({ code }) => code)).toContain("rank");
    expect(reasons[requests[1] ?? ""]).toEqual([{ code: "first-turn" }]);
  });

  it("rules 101 to 104: each visibility for its audiences, nameless without delegation or request", () => {
    const { table, requests } = withRequests("kenya");
    const visible = {
      public: [] as string[],
      participants: [] as string[],
      desk: [] as string[],
      record: [] as string[],
    };
    for (const visibility of ["public", "room", "nameless", "confidential"] as const) {
      const command = { type: "SubmitStatement", text: "T", language: "en", visibility, request: requests[0] } as const;
      const statement = table.must(delegate("kenya"), command).made.statement ?? "";
      table.must(DESK, { type: "PublishStatement", statement });
      for (const audience of ["public", "participants", "desk", "record"] as const) {
        if (seen(table, audience).statements.items[statement]) visible[audience].push(visibility);
      }
    }
    expect(visible).toEqual({
      public: ["public"],
      participants: ["public", "room"],
      desk: ["public", "room", "nameless"],
      record: ["public", "room", "nameless", "confidential"],
    });
    const nameless = Object.values(seen(table, "record").statements.items).find((one) => one.visibility === "nameless");
    expect(nameless?.speaker).toEqual({ anonymous: true });
    expect(nameless).not.toHaveProperty("request");
    const submitted = table.journal.filter(({ body }) => body.type === "StatementSubmitted");
    const entries = submitted.map((event) => journalEntry(event, table.state, "desk"));
    expect(entries[2]).not.toHaveProperty("delegation");
    expect(entries[2]).not.toHaveProperty("by");
    expect(entries[3]).toEqual({ seq: entries[3]?.seq, at: TEN, type: "StatementSubmitted", withheld: true });
  });

  it("rule 105: points are seen by the record alone", () => {
    const table = liveTable();
    table.must(RAPPORTEUR, { type: "RecordPoint", text: "A secret draft." });
    expect(JSON.stringify([seen(table, "public"), seen(table, "participants"), seen(table, "desk")])).not.toContain(
      "draft",
    );
    const last = table.journal.at(-1);
    expect(last && journalEntry(last, table.state, "desk")).toMatchObject({ withheld: true });
    expect(last && journalEntry(last, table.state, "record")).toMatchObject({ texts: { text: "A secret draft." } });
    table.must(RAPPORTEUR, { type: "MovePoint", point: table.state.pointOrder[0] ?? "", before: null });
    const moved = table.journal.at(-1);
    expect(moved && journalEntry(moved, table.state, "desk")).toEqual({
      seq: moved?.seq,
      at: TEN,
      type: "PointMoved",
      withheld: true,
    });
  });

  it("rule 106: who withdrew or was turned away is seen by desk and record", () => {
    const { table, requests } = withRequests("kenya");
    const [request = ""] = requests;
    table.must(delegate("kenya"), { type: "WithdrawRequest", request });
    const shown = (["public", "participants", "desk", "record"] as const).map(
      (who) => request in seen(table, who).list.requests,
    );
    expect(shown).toEqual([false, false, true, true]);
    expect(mine(table.state, "p-kenya", table.now)?.requests[0]?.state).toBe("withdrawn");
  });
});
