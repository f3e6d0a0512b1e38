import { z } from "zod";
import { PROFILES } from "./profiles";
import {
  ABSENCE_RULES,
  ATTRIBUTION_MODES,
  GENDERS,
  ITEM_KINDS,
  KINDS,
  PRESETS,
  QUANTIFIERS,
  RANKS,
  REQUEST_KINDS,
  ROLES,
  SECOND_TURN_RULES,
  SIGNALS,
  SPEAKING_AS,
  TONES,
  VISIBILITIES,
} from "./state";

/** Ids are plain words, so that none can pass for a property that every object has. */
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/);
const ids = z.array(id).max(100);
const requests = z.array(id).min(1).max(2000);
const questions = z.array(id).max(20).default([]);
const time = z.number().int().min(0).max(8_640_000_000_000_000);
const seconds = z.number().int().min(5).max(3600);
const line = z.string().trim().min(1).max(200);
const reason = z.string().trim().min(1).max(500);
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/);
const names = z.record(language, z.string().trim().min(1).max(200)).refine((given) => Object.keys(given).length > 0);
/** Whoever names no limit for observers means that of States; for panellists, that of the round table. */
const limits = z
  .strictObject({
    state: seconds,
    observer: seconds.optional(),
    group: seconds,
    stakeholder: seconds,
    panellist: seconds.default(PROFILES["round-table"].limits.panellist),
  })
  .transform(({ observer, ...given }) => ({ ...given, observer: observer ?? given.state }));
const pause = z.number().int().min(0).max(600);
const profile = z.strictObject({
  preset: z.enum(PRESETS).default("round-table"),
  listed: z.boolean().default(true),
  limits,
  amber: pause,
  handover: pause,
  grace: pause,
  absence: z.enum(ABSENCE_RULES),
  secondTurns: z.enum(SECOND_TURN_RULES).default("after-first-turns"),
  reserved: z.number().int().min(0).max(20).default(0),
  replies: z.array(seconds).max(10).default([]),
  panellistsRespond: z.boolean().default(true),
  overrunShown: z.boolean().default(false),
});
const item = z.strictObject({
  id,
  kind: z.enum(ITEM_KINDS),
  title: line,
  startsAt: time,
  endsAt: time,
  questions,
  speakers: z.array(id).max(40).default([]),
});
const question = z.strictObject({
  id,
  number: z.number().int().min(1).max(1000),
  label: z.string().max(200).default(""),
  text: z.string().min(1).max(10_000),
  preamble: z.string().max(10_000).default(""),
  parts: z.array(z.string().max(10_000)).max(50).default([]),
});
const delegation = z.strictObject({
  id,
  names,
  kind: z.enum(KINDS),
  regionalGroup: z.string().max(40).nullable().default(null),
  members: ids.default([]),
  nameProtected: z.boolean().default(false),
});
const participant = z.strictObject({
  id,
  role: z.enum(ROLES),
  rank: z.enum(RANKS).default("other"),
  name: z.string().max(200).default(""),
  title: z.string().max(200).default(""),
  panellist: z.boolean().default(false),
  gender: z.enum(GENDERS).nullable().default(null),
});
/** A statement holds up to 100,000 characters; domain.md, edge case 44 asks for 20,000 at least. */
const statementText = z.string().trim().min(1).max(100_000);
const pointFields = {
  text: z.string().trim().min(1).max(5_000),
  questions,
  parts: z
    .array(z.strictObject({ question: id, part: z.number().int().min(0) }))
    .max(100)
    .default([]),
  kind: z.enum(KINDS).nullable().default(null),
  quantifier: z.enum(QUANTIFIERS).nullable().default(null),
  tone: z.enum(TONES).nullable().default(null),
  interventions: ids.default([]),
};

const body = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("PlanTable"),
    number: z.number().int().min(1).max(999),
    title: z.string().trim().min(1).max(500),
    startsAt: time,
    endsAt: time,
    mode: z.enum(ATTRIBUTION_MODES).default("impersonal"),
    profile: profile.optional(),
    leadIn: z.string().max(10_000).default(""),
    items: z.array(item).max(60),
    questions: z.array(question).max(60),
    rehearsal: z.boolean().default(false),
  }),
  z.strictObject({
    type: z.literal("ChangeAgenda"),
    startsAt: time,
    endsAt: time,
    items: z.array(item).max(60),
    /** The agenda that was on the screen when the change was made. */
    seen: z.strictObject({ startsAt: time, endsAt: time, items: z.array(item).max(60) }),
  }),
  z.strictObject({ type: z.literal("SeatParticipant"), participant, delegation: delegation.nullable().default(null) }),
  z.strictObject({ type: z.literal("UnseatParticipant"), participant: id }),
  z.strictObject({ type: z.literal("RenameDelegation"), delegation: id, names }),
  z.strictObject({ type: z.literal("SetExtraTime"), participant: id, seconds: z.number().int().min(0).max(3600) }),
  z.strictObject({ type: z.literal("SetProfile"), profile }),
  z.strictObject({ type: z.literal("SetLimits"), limits }),
  z.strictObject({
    type: z.literal("CorrectQuestion"),
    question: id,
    text: z.string().trim().min(1).max(10_000),
    label: z.string().max(200).optional(),
    preamble: z.string().max(10_000).optional(),
    parts: z.array(z.string().max(10_000)).max(50).optional(),
    reason: reason.optional(),
  }),
  z.strictObject({ type: z.literal("OpenSession") }),
  z.strictObject({ type: z.literal("SuspendSession"), reason, until: time.optional() }),
  z.strictObject({ type: z.literal("ResumeSession") }),
  z.strictObject({ type: z.literal("AdjournSession") }),
  z.strictObject({ type: z.literal("PublishRecord") }),
  z.strictObject({ type: z.literal("TakeChair"), participant: id.optional() }),
  z.strictObject({ type: z.literal("StartItem"), item: id }),
  z.strictObject({ type: z.literal("FinishItem"), item: id }),
  z.strictObject({ type: z.literal("SkipItem"), item: id }),
  z.strictObject({ type: z.literal("ReviveItem"), item: id }),
  z.strictObject({ type: z.literal("ShowQuestions"), questions: z.array(id).max(20) }),
  z.strictObject({ type: z.literal("OpenList") }),
  z.strictObject({ type: z.literal("AnnounceClosing"), at: time }),
  z.strictObject({ type: z.literal("CloseList") }),
  z.strictObject({ type: z.literal("ConfirmOrder"), order: requests, reason: reason.optional() }),
  z.strictObject({
    type: z.literal("RequestFloor"),
    questions,
    speakingAs: z.enum(SPEAKING_AS).default("national"),
    onBehalfOf: ids.default([]),
  }),
  z.strictObject({ type: z.literal("RequestReply"), questions }),
  z.strictObject({ type: z.literal("AskToRespond"), questions }),
  z.strictObject({ type: z.literal("WithdrawRequest"), request: id }),
  z.strictObject({ type: z.literal("ParkRequest"), request: id, until: time.optional() }),
  z.strictObject({ type: z.literal("ReportPresent"), request: id }),
  z.strictObject({ type: z.literal("ReplaceSpeaker"), request: id, participant: id }),
  z.strictObject({ type: z.literal("ProposeSwap"), request: id, with: id }),
  z.strictObject({ type: z.literal("AcceptSwap"), request: id, with: id.optional() }),
  z.strictObject({ type: z.literal("DeclineSwap"), request: id, with: id.optional() }),
  z.strictObject({ type: z.literal("MergeRequests"), request: id, merged: requests }),
  z.strictObject({
    type: z.literal("InviteToWrite"),
    /** Left out: everybody who waits. */
    requests: requests.optional(),
    until: time.optional(),
    message: reason.optional(),
  }),
  z.strictObject({
    type: z.literal("InsertSpeaker"),
    delegation: id,
    participant: id.optional(),
    before: id.nullable().optional(),
    questions,
    speakingAs: z.enum(SPEAKING_AS).default("national"),
    kind: z.enum(REQUEST_KINDS).default("turn"),
    video: seconds.optional(),
    reason,
  }),
  z.strictObject({
    type: z.literal("MoveRequest"),
    request: id,
    before: id.nullable(),
    reason: reason.optional(),
  }),
  z.strictObject({ type: z.literal("CallSpeaker"), request: id }),
  z.strictObject({ type: z.literal("StartClock"), speech: id, ago: z.number().min(0).max(3600).default(0) }),
  z.strictObject({ type: z.literal("PauseClock"), speech: id }),
  z.strictObject({ type: z.literal("ResumeClock"), speech: id }),
  z.strictObject({
    type: z.literal("ExtendTime"),
    speech: id,
    seconds: z.number().int().min(-3600).max(3600),
  }),
  z.strictObject({ type: z.literal("FinishSpeech"), speech: id, thenCall: id.optional() }),
  z.strictObject({ type: z.literal("MarkAbsent"), speech: id, thenCall: id.optional() }),
  z.strictObject({ type: z.literal("VoidCall"), speech: id, reason: reason.optional() }),
  z.strictObject({ type: z.literal("FailVideo"), speech: id }),
  z.strictObject({ type: z.literal("RaisePointOfOrder"), delegation: id.optional() }),
  z.strictObject({ type: z.literal("RulePointOfOrder"), point: id.optional(), ruling: reason }),
  z.strictObject({ type: z.literal("SignalSpeaker"), speech: id.optional(), signal: z.enum(SIGNALS) }),
  z.strictObject({
    type: z.literal("CorrectEntry"),
    speech: id,
    outcome: z.enum(["heard", "absent", "void"]).optional(),
    seconds: z.number().int().min(0).max(36_000).optional(),
    reason,
  }),
  z.strictObject({ type: z.literal("Undo"), seq: z.number().int().min(1) }),
  z.strictObject({
    type: z.literal("SubmitStatement"),
    text: statementText,
    language,
    questions,
    visibility: z.enum(VISIBILITIES),
    request: id.optional(),
  }),
  z.strictObject({ type: z.literal("PublishStatement"), statement: id }),
  z.strictObject({ type: z.literal("RecordPoint"), ...pointFields }),
  z.strictObject({
    type: z.literal("RevisePoint"),
    point: id,
    version: z.number().int().min(1),
    ...pointFields,
  }),
  z.strictObject({ type: z.literal("RemovePoint"), point: id, version: z.number().int().min(1) }),
  z.strictObject({ type: z.literal("MovePoint"), point: id, before: id.nullable() }),
  z.strictObject({ type: z.literal("Announce"), text: z.string().trim().min(1).max(500) }),
]);

/** What a person means to do, as the rules read it. */
export type Command = z.output<typeof body>;
export type CommandType = Command["type"];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;
/** What a form may send: as `Command`, with its optional fields left out. */
export type CommandInput = z.input<typeof body>;

const envelope = z.object({
  id: z.string().min(1).max(100),
  override: z.strictObject({ reason }).optional(),
});

export type Envelope = { id: string; command: Command; override?: { reason: string } };

export type ParsedEnvelope = { ok: true; value: Envelope } | { ok: false; fields: string[] };

/**
 * Parses what came through a door: `{id, type, …, override?}`, other keys of the door (`meeting`, `table`) already taken off.
 * Refuses anything that is not wholly a command, naming the fields that are wrong.
 */
export function parseCommand(input: unknown): ParsedEnvelope {
  const head = envelope.safeParse(input);
  if (!head.success) return { ok: false, fields: wrongFields(head.error) };
  const { id: _id, override: _override, ...rest } = input as Record<string, unknown>;
  const parsed = body.safeParse(rest);
  if (!parsed.success) return { ok: false, fields: wrongFields(parsed.error) };
  return { ok: true, value: { ...head.data, command: parsed.data } };
}

function wrongFields(error: z.ZodError): string[] {
  const named = error.issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys : [issue.path.join(".") || "body"],
  );
  return [...new Set(named)].slice(0, 5);
}
