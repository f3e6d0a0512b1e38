import { encode } from "next-auth/jwt";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer } from "@/lib/roundtable/protocol";
import { authSecret } from "@/lib/server/auth/session-token";
import { holderOf } from "@/lib/server/badge-holder";
import { receiveCommand } from "@/lib/server/door";
import { newId } from "@/lib/server/live/new-id";
import { createParticipant, issueBadge } from "@/lib/server/people";
import { aMeeting, plan } from "@/lib/server/testing/factories";

process.env.NEXTAUTH_SECRET ||= "a secret for the tests alone";

export type Person = { id: string; code: string; cookie: string };

type Command = CommandInput & { id?: string };

/** A meeting with one planned table, for tests of the doors: everyone has a badge, and commands go in by the front door. */
export async function smallMeeting(options: { slug?: string; isPublic?: boolean; table?: number } = {}) {
  const { slug = `meeting-${newId(6)}`, isPublic = true, table = 3 } = options;
  const planned = { ...plan(table), title: "Children on the move" };
  const meeting = await aMeeting({ slug, title: "Small meeting", isPublic, tables: [planned] });

  async function person(name: string, secretariat = false): Promise<Person> {
    const id = await createParticipant({ meeting: meeting.id, name, secretariat });
    return { id, code: await issueBadge({ participant: id }), cookie: await cookieOf(id, 1) };
  }
  async function send(who: Person, { id = newId(), ...command }: Command): Promise<CommandAnswer> {
    const holder = await holderOf({ participant: who.id, badge: 1 });
    return receiveCommand({ meeting: slug, table, input: { id, ...command }, holder, locale: "en" });
  }
  async function done(who: Person, command: Command) {
    const answer = await send(who, command);
    if (!answer.ok) throw new Error(`${command.type} was refused: ${answer.error.code}`);
    return answer;
  }
  const secretariat = await person("Secretary", true);
  async function seat(
    role: "moderator" | "delegate" | "rapporteur" | "observer",
    name: string,
    delegation: Extract<CommandInput, { type: "SeatParticipant" }>["delegation"] = null,
  ): Promise<Person> {
    const seated = await person(name);
    await done(secretariat, { type: "SeatParticipant", participant: { id: seated.id, role, name }, delegation });
    return seated;
  }
  return { id: meeting.id, slug, table, tableId: meeting.tables[0]?.id ?? "", secretariat, person, seat, send, done };
}

export type SmallMeeting = Awaited<ReturnType<typeof smallMeeting>>;

/** The session cookie that signing in with a badge of this version would give. */
export async function cookieOf(participant: string, badge: number): Promise<string> {
  const token = await encode({ secret: authSecret(), token: { sub: participant, badge } });
  return `next-auth.session-token=${token}`;
}
