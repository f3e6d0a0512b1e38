import { knownByKey } from "@/lib/documents/participants/known-delegations";
import { nameKey } from "@/lib/documents/participants/name-key";
import type { Delegation, Participant } from "@/lib/roundtable/state";
import { prisma } from "@/lib/server/database/prisma";
import { PROTECTED_IDENTITY, SECRETARIAT } from "./content/people";
import type { PlayedTable } from "./played-table";
import { BADGE_TABLE, delegateId, demoId } from "./stage";

/**
 * Everybody who is seated anywhere with their delegations, as the secretariat would have registered them, and the secretariat itself.
 * Ids stay the same from load to load, so that who signed in stays signed in.
 */
export async function createPeople(meetingId: string, played: PlayedTable[]): Promise<void> {
  const states = played.map(({ state }) => state);
  const delegations = states.flatMap((state) => Object.values(state.delegations));
  await prisma().delegation.createMany({ data: rowsOf(delegations, (one) => delegationRow(meetingId, one)) });
  const people = states.flatMap((state) => Object.values(state.participants));
  const { key, name, title } = SECRETARIAT;
  const secretary = { id: demoId(key), meetingId, name, title, role: "secretariat", secretariat: true };
  const seated = rowsOf(people, (one) => participantRow(meetingId, one));
  await prisma().participant.createMany({ data: [...seated, secretary] });
  const identity = { name: PROTECTED_IDENTITY.name, note: PROTECTED_IDENTITY.note };
  const participantId = delegateId(PROTECTED_IDENTITY.key, BADGE_TABLE);
  await prisma().protectedIdentity.create({ data: { participantId, ...identity } });
}

/** One row for each id: the same person or delegation may sit at several tables. */
function rowsOf<T extends { id: string }, Row>(seated: T[], row: (one: T) => Row): Row[] {
  return [...new Map(seated.map((one) => [one.id, one])).values()].map(row);
}

function delegationRow(meetingId: string, { id, names, kind, regionalGroup, nameProtected }: Delegation) {
  const [known, another] = nameProtected ? [] : knownByKey(nameKey(names.en ?? ""));
  const code = known && !another ? known.code : null;
  return { id, meetingId, code, names, kind, regionalGroup, nameProtected };
}

function participantRow(meetingId: string, { id, delegation, ...person }: Participant) {
  const { name, title, role, rank, panellist, gender } = person;
  return { id, meetingId, delegationId: delegation, name, title, role, rank, panellist, gender };
}
