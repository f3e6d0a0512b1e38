import type { CommandInput } from "./commands";
import type { Role } from "./state";
import type { Audience, Mine, SpeakerView, View } from "./view-types";

/** Rises when a client of an older release could misread what it is sent. */
export const PROTOCOL = 1;

/** Longest body of a command, in bytes: a statement of 100,000 characters in any script, and its envelope. */
export const MAX_BODY = 512 * 1024;

export type Params = Record<string, string | number>;
/** A refusal: its code, a sentence in the caller's language, and whether the chair may override it with a reason. */
export type Refusal = { code: string; message: string; params?: Params; overridable?: true };
export type Refused = { ok: false; error: Refusal };

/** The ids of what a command made, and whether the request was turned away. */
export type Made = { request?: string; speech?: string; statement?: string; point?: string; turnedAway?: true };
export type CommandAnswer = ({ ok: true; seq: number } & Made) | Refused;

export type TableAddress = { meeting: string; table: number };
export type CommandMessage = TableAddress & { id: string; override?: { reason: string } } & CommandInput;

export type JoinMessage = TableAddress & { as?: "public"; after?: number };
export type Patch = { from: number; to: number; patch: unknown };
export type JoinAnswer =
  | {
      ok: true;
      protocol: number;
      seq: number;
      audience: Audience;
      /** A fresh view, or the patches since `after`, or neither when nothing changed. */
      view?: View;
      patches?: Patch[];
      mine?: Mine;
    }
  | Refused;

export type PatchMessage = TableAddress & Patch;
export type MineMessage = TableAddress & { seq: number; mine: Mine };
export type HeadMessage = TableAddress & { seq: number };
/** Who has the desk or the record open, each person once. */
export type Here = { participant: string; name: string }[];
/** `count` is how many sockets follow the table; who is at the desk and at the record is told to these two alone. */
export type PresenceMessage = TableAddress & { count: number; desk?: Here; record?: Here };

export type ScreenName = "desk" | "chair" | "delegate" | "rapporteur" | "projector" | "overlay";
/** What a screen tells with `time`: its round trip, and how far the device's own clock is ahead of the server's, in ms. */
export type ScreenReport = { screen: ScreenName; trip: number; offset?: number };

/** A screen as the desk sees it; what it did not tell, or not lately, is absent. */
export type ConnectedScreen = Partial<ScreenReport> & {
  over: "socket" | "polling";
  /** When it went away, ms of server time; absent while it is there. */
  lostSince?: number;
};
/** Somebody of the table, named as the desk may know him or her. */
export type ConnectedPerson = Pick<SpeakerView, "names" | "name"> & {
  participant: string;
  role: Role;
  delegation?: string;
  screens: ConnectedScreen[];
};
/** Who follows a table. `name` of a display is that of its link; `others` are those who watch, of whom nothing is told. */
export type Connected = {
  people: ConnectedPerson[];
  displays: (ConnectedScreen & { name?: string })[];
  others: number;
};

type TimeAnswer = (serverMs: number) => void;

export type ClientToServer = {
  join: (message: JoinMessage, ack: (answer: JoinAnswer) => void) => void;
  command: (message: CommandMessage, ack: (answer: CommandAnswer) => void) => void;
  time: (...args: [ack: TimeAnswer] | [report: ScreenReport, ack: TimeAnswer]) => void;
};
export type ServerToClient = {
  patch: (message: PatchMessage) => void;
  mine: (message: MineMessage) => void;
  head: (message: HeadMessage) => void;
  presence: (message: PresenceMessage) => void;
  revoked: () => void;
};
