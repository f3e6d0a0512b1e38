import { describe, expect, it } from "vitest";
import type { CommandMessage } from "@/lib/roundtable/protocol";
import { Desk } from "./desk";
import type { Sent, TableLink } from "./table-link";

function deskWith(answers: Sent[]) {
  const sent: CommandMessage[] = [];
  const link = {
    address: { meeting: "summit", table: 3 },
    send: async (message: CommandMessage) => {
      sent.push(message);
      return answers.shift() as Sent;
    },
  } as unknown as TableLink;
  return { desk: new Desk(link), sent };
}

const words = (code: string) => `In words: ${code}.`;
const yes: Sent = { answer: { ok: true, seq: 1 } };

describe("a command of the desk", () => {
  it("shows as pending until it is answered", async () => {
    const { desk } = deskWith([yes]);
    const answer = desk.send({ type: "OpenList" }, undefined, words);
    expect([...desk.get().pending]).toEqual(["OpenList"]);
    await answer;
    expect(desk.get()).toEqual({ pending: new Set(), refusal: null });
  });

  it("says why it was refused, until it is dismissed or the next one is pressed", async () => {
    const error = { code: "list-open", message: "It is open." };
    const { desk } = deskWith([{ answer: { ok: false, error } }, yes]);
    await desk.send({ type: "OpenList" }, undefined, words);
    expect(desk.get().refusal).toEqual(error);
    await desk.send({ type: "CloseList" }, undefined, words);
    expect(desk.get().refusal).toBeNull();
  });

  it("is not queued on a dead line, and says so", async () => {
    const { desk } = deskWith([{ unanswered: "not-connected" }]);
    const answer = await desk.send({ type: "OpenList" }, undefined, words);
    expect(answer).toEqual({ ok: false, error: { code: "not-connected", message: "In words: not-connected." } });
  });

  it("pressed again after silence carries the same id, so that it takes effect once", async () => {
    const { desk, sent } = deskWith([{ unanswered: "no-answer" }, yes, yes]);
    for (let i = 0; i < 3; i++) await desk.send({ type: "ExtendTime", speech: "s", seconds: 30 }, undefined, words);
    expect(sent[1]?.id).toBe(sent[0]?.id);
    expect(sent[2]?.id).not.toBe(sent[1]?.id);
  });

  it("carries the chair's reason to override", async () => {
    const { desk, sent } = deskWith([yes]);
    await desk.send({ type: "OpenList" }, { reason: "Agreed in the room" }, words);
    expect(sent[0]).toMatchObject({
      meeting: "summit",
      table: 3,
      type: "OpenList",
      override: { reason: "Agreed in the room" },
    });
  });
});
