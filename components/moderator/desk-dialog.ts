import type { CommandInput } from "@/lib/roundtable/commands";
import type { Refusal } from "@/lib/roundtable/protocol";

/** What the desk may be asking; one at a time. */
export type DeskDialog =
  | { name: "insert" | "close-list" | "announce" | "suspend" | "adjourn" | "publish" | "keys" }
  | { name: "limits"; proposed?: number }
  | { name: "withdraw"; request: string }
  | { name: "statement"; statement: string }
  | { name: "override"; command: CommandInput; error: Refusal };
