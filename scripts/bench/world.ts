import { randomBytes } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/roundtable/policy";
import { disconnect } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";
import { aMeeting, aParticipant, goLive, seat } from "@/lib/server/testing/factories";

export type World = { meeting: string; secret: string; moderator: string; delegates: string[] };

/** A meeting with a live table, its list open: a moderator and delegates with sessions, as cookies. */
export async function makeWorld(delegates: number): Promise<World> {
  const secret = randomBytes(32).toString("base64url");
  const meeting = await aMeeting();
  const tableId = meeting.tables[0]?.id ?? "";
  const live = await tables().of(tableId);
  await goLive(live);
  const moderator = await aParticipant(meeting.id, { role: "moderator" });
  await seat(live, moderator.actor);
  const people: Actor[] = [];
  for (let index = 0; index < delegates; index++) {
    const person = { role: "delegate" as const, tableId, delegation: { id: `delegation-${index}` } };
    people.push((await aParticipant(meeting.id, person)).actor);
  }
  const session = (actor: Actor) => cookieOf(actor, secret);
  const world = {
    meeting: meeting.slug,
    secret,
    moderator: await session(moderator.actor),
    delegates: await Promise.all(people.map(session)),
  };
  await tables().close();
  await disconnect();
  return world;
}

async function cookieOf({ participant }: Actor, secret: string): Promise<string> {
  return `next-auth.session-token=${await encode({ token: { sub: participant, badge: 1 }, secret })}`;
}
