import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ALL, at, IDENTITY, SLUG } from "@/e2e/morning/people";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { Role } from "@/lib/roundtable/state";
import { migrate } from "@/lib/server/database/migrate";
import { openDatabase } from "@/lib/server/database/open";

/*
 * Round Table 3 before the gavel, served as `npm start` does, by a clock that the test sets. Says where it is and which badges open it;
 * from then on each message is a time, or asks to go on from it with the pace of the room.
 */

type NewDelegation = NonNullable<Extract<CommandInput, { type: "SeatParticipant" }>["delegation"]>;
type Told = { id: number; now: number; running?: boolean };

class GivenClock {
  #base = at("09:30:00");
  #since: number | null = null;

  now(): number {
    return this.#base + (this.#since === null ? 0 : performance.now() - this.#since);
  }

  set({ now, running }: Told): void {
    this.#base = now;
    this.#since = running ? performance.now() : null;
  }
}

const clock = new GivenClock();
const dataDir = await mkdtemp(join(tmpdir(), "rostrum-morning-"));
const database = await openDatabase({ databaseUrl: undefined, dataDir });
Object.assign(process.env, {
  NODE_ENV: "production",
  NEXT_TELEMETRY_DISABLED: "1",
  NEXTAUTH_SECRET: randomBytes(32).toString("base64url"),
});
await migrate(database.url);

const { startServer } = await import("@/server");
const { createMeeting } = await import("@/lib/server/meetings");
const { createParticipant, issueBadge } = await import("@/lib/server/people");
const { tables } = await import("@/lib/server/live/tables");
const { prisma } = await import("@/lib/server/database/prisma");
const { must, PLANNER } = await import("@/lib/server/testing/factories");

const server = await startServer({ port: 0, host: "127.0.0.1", clock });
process.send?.({ url: `http://localhost:${server.port}`, badges: await prepare() });
process.on("message", (told: Told) => {
  clock.set(told);
  process.send?.({ done: told.id });
});
process.on("disconnect", () => void stop());

async function stop(): Promise<void> {
  await server.close().catch(() => {});
  await database.stop().catch(() => {});
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit(0);
}

async function prepare(): Promise<Record<string, string>> {
  const meeting = await createMeeting({
    slug: SLUG,
    title: "Summit for Refugees and Migrants",
    startsOn: "2016-09-19",
    endsOn: "2016-09-19",
    timeZone: "America/New_York",
    tables: [roundTable()],
  });
  const tableId = meeting.tables[0]?.id ?? "";
  const live = await tables().of(tableId);
  const seat = async (name: string, role: Role, person: object = {}, delegation: NewDelegation | null = null) => {
    const id = await createParticipant({ meeting: meeting.id, name: name || "R-7" });
    await must(live, PLANNER, { type: "SeatParticipant", participant: { id, role, name, ...person }, delegation });
    return { id, code: await issueBadge({ participant: id }) };
  };
  const badges: Record<string, string> = {};
  badges.secretary = (await seat("Secretary", "moderator")).code;
  badges["co-chair"] = (await seat("Co-chair", "moderator", { title: "Co-Chair" })).code;
  badges.rapporteur = (await seat("Rapporteur", "rapporteur")).code;
  for (const { id, name, kind, region, rank, members = [], nameProtected = false } of ALL) {
    const delegation = { id, names: { en: name }, kind, regionalGroup: region ?? null, members, nameProtected };
    const person = await seat(nameProtected ? "" : `Delegate of ${name}`, "delegate", { rank }, delegation);
    badges[id] = person.code;
    if (nameProtected) await prisma().protectedIdentity.create({ data: { participantId: person.id, name: IDENTITY } });
  }
  return badges;
}

function roundTable() {
  const item = (
    id: string,
    kind: "opening" | "panel" | "question" | "wrap-up" | "closing",
    from: string,
    to: string,
  ) => ({
    id,
    kind,
    title: id,
    startsAt: at(`${from}:00`),
    endsAt: at(`${to}:00`),
    questions: kind === "question" ? [id] : [],
  });
  const question = (number: number, text: string, parts: string[]) => ({ id: `q${number}`, number, text, parts });
  return {
    number: 3,
    title: "International cooperation on refugees",
    startsAt: at("10:00:00"),
    endsAt: at("13:00:00"),
    profile: {
      limits: { state: 180, group: 300, stakeholder: 120 },
      amber: 30,
      handover: 20,
      grace: 5,
      absence: "after-next-heard" as const,
      reserved: 4,
    },
    items: [
      item("opening", "opening", "10:00", "10:10"),
      item("panel", "panel", "10:10", "10:40"),
      item("q1", "question", "10:40", "11:15"),
      item("q2", "question", "11:15", "11:45"),
      item("q3", "question", "11:45", "12:20"),
      item("q4", "question", "12:20", "12:45"),
      item("wrap-up", "wrap-up", "12:45", "12:55"),
      item("closing", "closing", "12:55", "13:00"),
    ],
    questions: [
      question(1, "How is the cost shared? How do schools open?", ["How is the cost shared?", "How do schools open?"]),
      question(2, "Which story is told? Who tells it?", ["Which story is told?", "Who tells it?"]),
      question(3, "What is ready by 2018? Who helps? What of women and girls?", [
        "What is ready by 2018?",
        "Who helps?",
        "What of women and girls?",
      ]),
      question(4, "How is aid paid? How is it made steady?", ["How is aid paid?", "How is it made steady?"]),
    ],
  };
}
