import type { CommandInput } from "@/lib/roundtable/commands";
import { delegationOf } from "@/prisma/demo/content/delegations";

/**
 * One thing that somebody does in the morning: at this time of the day, in New York. Ids stand as names, "@sweden" for what Sweden last
 * asked for, "@oxford responds", "@floor" for the speech that is or was last given, "@text of jordan".
 */
export type Step = { at: string; who: string; does: CommandInput; told: string };

export const CHAIR = "moderator";
export const REPORTER = "rapporteur";

/** The day that is played: the summit's own. */
export function timeOf(clock: string): number {
  return Date.parse(`2016-09-19T${clock}-04:00`);
}

/** The chair, or the secretary beside the chair. */
export function desk(at: string, told: string, does: CommandInput): Step {
  return { at, who: CHAIR, does, told };
}

export function asks(at: string, who: string, question: string): Step {
  const speakingAs = who === "eu" ? "group" : "national";
  return {
    at,
    who,
    does: { type: "RequestFloor", questions: [question], speakingAs },
    told: `${nameOf(who)} asks for the floor`,
  };
}

export function calls(at: string, who: string): Step {
  return desk(at, `${nameOf(who)} is called`, { type: "CallSpeaker", request: `@${who}` });
}

export function starts(at: string): Step {
  return desk(at, "The clock starts", { type: "StartClock", speech: "@floor" });
}

/** Thanks whoever speaks; `next` is called with the same press. */
export function ends(at: string, next?: string): Step {
  if (!next) return desk(at, "The speaker is thanked", { type: "FinishSpeech", speech: "@floor" });
  const does = { type: "FinishSpeech", speech: "@floor", thenCall: `@${next}` } as const;
  return desk(at, `The speaker is thanked, ${nameOf(next)} is called`, does);
}

/** Heard from one time to the other after being called by the end of the speech before. */
export function speaks(from: string, to: string, next?: string): Step[] {
  return [starts(from), ends(to, next)];
}

type Point = Extract<CommandInput, { type: "RecordPoint" }>;

export function notes(at: string, from: string[], point: Omit<Point, "type" | "interventions">): Step {
  const interventions = from.map((who) => `@${who}`);
  return {
    at,
    who: REPORTER,
    does: { type: "RecordPoint", ...point, interventions },
    told: "The rapporteur notes a point",
  };
}

type Statement = Extract<CommandInput, { type: "SubmitStatement" }>;

export function writes(at: string, who: string, statement: Omit<Statement, "type" | "request">): Step {
  return {
    at,
    who,
    does: { type: "SubmitStatement", ...statement, request: `@${who}` },
    told: `${nameOf(who)} sends a text`,
  };
}

export function publishes(at: string, who: string): Step {
  return desk(at, `The text of ${nameOf(who)} is published`, {
    type: "PublishStatement",
    statement: `@text of ${who}`,
  });
}

/** As the room calls it; never who stands behind a pseudonym. */
function nameOf(who: string): string {
  return delegationOf(who).names.en ?? who;
}
