import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CommandMessage } from "@/lib/roundtable/protocol";
import { ConnectionState } from "./connection";
import { outboxKey } from "./outbox";
import { OutboxSender } from "./outbox-sender";
import type { Sent, TableLink } from "./table-link";

const kept = new Map<string, string>();
const KEY = outboxKey("summit", 3, "sweden");

beforeEach(() => {
  vi.useFakeTimers();
  kept.clear();
  vi.stubGlobal("addEventListener", () => {});
  vi.stubGlobal("removeEventListener", () => {});
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page with a line that answers what the test says; `sent` are the ids that went out. */
function page(answers: Sent[]) {
  const connection = new ConnectionState(0);
  const sent: string[] = [];
  const link = {
    address: { meeting: "summit", table: 3 },
    connection,
    clock: { now: () => 1 },
    send: async (message: CommandMessage) => {
      sent.push(message.id);
      return answers.shift() ?? { unanswered: "no-answer" };
    },
  } as unknown as TableLink;
  const sender = new OutboxSender(link, "sweden");
  const leave = sender.subscribe(() => {});
  return { connection, sender, sent, leave };
}

const yes: Sent = { answer: { ok: true, seq: 9 } };
const command = { type: "RequestFloor" as const };

describe("what was pressed on a dead network", () => {
  it("waits, and is sent once the line is there", async () => {
    const { connection, sender, sent } = page([yes]);
    const id = sender.add(command);
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
    expect(sender.get().entries).toHaveLength(1);

    connection.become("connected");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([id]);
    expect(sender.get().entries).toEqual([]);
    expect(sender.get().answers[id]).toEqual({ ok: true, seq: 9 });
    expect(kept.size).toBe(0);
  });

  it("keeps its id from try to try until an answer comes", async () => {
    const silent: Sent = { unanswered: "no-answer" };
    const busy: Sent = { answer: { ok: false, error: { code: "unavailable", message: "Busy." } } };
    const { connection, sender, sent } = page([silent, busy, yes]);
    const id = sender.add(command);
    connection.become("connected");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([id, id, id]);
    expect(sender.get().entries).toEqual([]);
  });

  it("survives a closed browser", async () => {
    const before = page([]);
    const id = before.sender.add(command);
    before.leave();
    const after = page([yes]);
    after.connection.become("connected");
    await vi.runAllTimersAsync();
    expect(after.sent).toEqual([id]);
    expect(kept.has(KEY)).toBe(false);
  });

  it("goes out in the order in which it was pressed", async () => {
    const { connection, sender, sent } = page([yes, { unanswered: "no-answer" }, yes, yes]);
    const ids = [sender.add(command), sender.add(command), sender.add(command)];
    connection.become("connected");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([ids[0], ids[1], ids[1], ids[2]]);
  });

  it("is dropped when the table refuses it, and the reason is shown", async () => {
    const error = { code: "list-closed", message: "The list is closed." };
    const { connection, sender } = page([{ answer: { ok: false, error } }]);
    sender.add(command);
    connection.become("connected");
    await vi.runAllTimersAsync();
    expect(sender.get().entries).toEqual([]);
    expect(sender.get().refusal).toEqual(error);
    sender.dismiss();
    expect(sender.get().refusal).toBeNull();
  });

  it("is kept in memory where the device keeps nothing", async () => {
    vi.stubGlobal("localStorage", undefined);
    const { connection, sender, sent } = page([yes]);
    const id = sender.add(command);
    connection.become("connected");
    await vi.runAllTimersAsync();
    expect(sent).toEqual([id]);
    expect(sender.get().entries).toEqual([]);
  });
});
