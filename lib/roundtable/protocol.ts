import type { CommandInput } from "./commands";
import type { Audience, Mine, View } from "./view-types";

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

export type ClientToServer = {
  join: (message: JoinMessage, ack: (answer: JoinAnswer) => void) => void;
  command: (message: CommandMessage, ack: (answer: CommandAnswer) => void) => void;
  time: (ack: (serverMs: number) => void) => void;
};
export type ServerToClient = {
  patch: (message: PatchMessage) => void;
  mine: (message: MineMessage) => void;
  head: (message: HeadMessage) => void;
  presence: (message: PresenceMessage) => void;
  revoked: () => void;
};
