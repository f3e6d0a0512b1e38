import type { CommandInput } from "@/lib/roundtable/commands";
import type { Refusal } from "@/lib/roundtable/protocol";

/** What the desk may be asking; one at a time. */
export type DeskDialog =
  | {
      name:
        | "insert"
        | "order"
        | "profile"
        | "close-list"
        | "announce"
        | "suspend"
        | "until"
        | "adjourn"
        | "publish"
        | "agenda"
        | "keys";
    }
  | { name: "withdraw" | "why" | "park" | "replace" | "extra"; request: string }
  | { name: "merge" | "unheard"; requests: string[] }
  | { name: "statement"; statement: string }
  | { name: "question"; question: string }
  | { name: "point-of-order" | "extend" | "take-chair" | "past" }
  | { name: "correct"; speech: string }
  | { name: "override"; command: CommandInput; error: Refusal };
