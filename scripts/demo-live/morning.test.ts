import { expect, it } from "vitest";
import type { Role } from "@/lib/roundtable/state";
import { delegateId, demoId } from "@/prisma/demo/stage";
import { CHAIR, REPORTER, timeOf } from "@/scripts/demo-live/step";
import { beforeTheMorning, theTable } from "./before-the-morning";
import { BEFORE, MORNING } from "./morning";
import { Player } from "./player";

let counted = 0;
const newId = () => `id-${++counted}`;

/** The morning as the rules take it, without a server. */
async function played() {
  const table = theTable(newId);
  let now = 0;
  const refused: string[] = [];
  const player = new Player(async (who, command) => {
    const roles: Record<string, Role> = { [CHAIR]: "moderator", [REPORTER]: "rapporteur" };
    const role = roles[who] ?? "delegate";
    const participant = role === "delegate" ? delegateId(who, 3) : demoId(who);
    const made = table.send(now, { participant, role }, command);
    return { ok: true, seq: table.state.seq, ...made };
  });
  for (const step of MORNING) {
    now = timeOf(step.at);
    await player.play(step).catch((error: Error) => refused.push(`${step.at} ${step.told}: ${error.message}`));
  }
  return { state: table.state, refused };
}

it("is played to its end, and the rules refuse nothing of it", async () => {
  const { state, refused } = await played();
  expect(refused).toEqual([]);
  expect(state.session.state).toBe("published");
});

it("shows what a morning may bring", async () => {
  const { state } = await played();
  const speeches = Object.values(state.speeches);
  const outcome = (wanted: string) => speeches.filter((speech) => speech.outcome === wanted).length;
  expect(outcome("heard")).toBeGreaterThan(25);
  expect([outcome("absent"), outcome("void")]).toEqual([1, 1]);
  const requests = Object.values(state.requests);
  expect(requests.filter(({ state: became }) => became === "turned-away")).toHaveLength(1);
  expect(requests.filter(({ state: became }) => became === "written").length).toBeGreaterThan(2);
  expect(Object.keys(state.points).length).toBeGreaterThan(10);
});

it("is told in the order of time, on one day", () => {
  const times = MORNING.map(({ at }) => timeOf(at));
  expect(times.every((time) => time > timeOf(BEFORE))).toBe(true);
  expect(times).toEqual(times.toSorted((one, other) => one - other));
});

it("finds every other table past or still to come", () => {
  const now = timeOf(BEFORE);
  for (const { state, events } of beforeTheMorning(newId)) {
    expect(
      events.every(({ at }) => at <= now),
      `table ${state.table.number}`,
    ).toBe(true);
    expect(state.session.state, `table ${state.table.number}`).not.toMatch(/live|suspended/);
  }
});
