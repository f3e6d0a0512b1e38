import type { Command } from "@/lib/roundtable/commands";
import { decide } from "@/lib/roundtable/decide";
import { EVENT_VERSION, type TableEvent } from "@/lib/roundtable/events";
import { evolve } from "@/lib/roundtable/evolve";
import type { Actor } from "@/lib/roundtable/policy";
import { type LiveAnswer, type Taken, takenKey, UNAVAILABLE } from "@/lib/server/live/answers";
import type { TakenCommand } from "@/lib/server/live/commit";
import type { Held } from "@/lib/server/live/load";
import { newId } from "@/lib/server/live/new-id";

/** A command as it waits in the mailbox. What counts is when it arrived (server time, ms). */
export type Waiting = {
  actor: Actor;
  id: string;
  command: Command;
  override?: { reason: string };
  payloadHash: string;
  arrivedAt: number;
};

/** What a batch comes to; nothing of it holds before it is committed. `answers` stand in the order of the commands. */
export type BatchDecision = { after: Held; events: TableEvent[]; taken: TakenCommand[]; answers: LiveAnswer[] };

type Known = (key: string) => Taken | undefined;

/** Decides commands one after the other, each on the state that the ones before it lead to. Never throws. */
export function decideBatch(held: Held, batch: Waiting[], known: Known): BatchDecision {
  const result: BatchDecision = { after: held, events: [], taken: [], answers: [] };
  const inBatch = new Map<string, Taken>();
  for (const waiting of batch) {
    const key = takenKey(waiting.actor.participant, waiting.id);
    const before = inBatch.get(key) ?? known(key);
    const answer = before ? again(waiting, before) : decideOne(result, waiting);
    if (answer.ok && !before) inBatch.set(key, { payloadHash: waiting.payloadHash, answer });
    result.answers.push(answer);
  }
  return result;
}

function again(waiting: Waiting, before: Taken): LiveAnswer {
  return before.payloadHash === waiting.payloadHash ? before.answer : { ok: false, code: "id-reused" };
}

function decideOne(result: BatchDecision, waiting: Waiting): LiveAnswer {
  try {
    return decided(result, waiting);
  } catch (error) {
    // A bug of the rules costs this one command, never the table.
    console.error(`Command ${waiting.command.type} failed:`, error);
    return UNAVAILABLE;
  }
}

function decided(result: BatchDecision, { actor, id, command, override, payloadHash, arrivedAt }: Waiting): LiveAnswer {
  const { state, lastAt } = result.after;
  // `at` never falls along seq, even where two processes' clocks disagree by a little.
  const now = Math.max(arrivedAt, lastAt);
  const decision = decide(state, command, override ? { actor, now, newId, override } : { actor, now, newId });
  if (!decision.ok) return decision;
  const step = state.seq + 1;
  const events = decision.events.map(
    ({ body, texts = {} }, index): TableEvent => ({
      seq: step + index,
      at: now,
      by: actor.participant,
      step,
      v: EVENT_VERSION,
      body,
      texts,
    }),
  );
  const after = events.reduce(evolve, state);
  const answer = { ok: true as const, seq: after.seq, ...decision.made };
  result.after = { ...result.after, state: after, lastAt: events.length > 0 ? now : lastAt };
  result.events.push(...events);
  result.taken.push({ actor: actor.participant, id, payloadHash, answer, at: now });
  return answer;
}
