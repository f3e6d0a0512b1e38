import { z } from "zod";
import { type JoinAnswer, PROTOCOL } from "@/lib/roundtable/protocol";
import { enter } from "@/lib/server/enter";
import { refuse } from "@/lib/server/refuse";
import type { TableSocket } from "@/lib/server/sockets/types";
import type { Watches } from "@/lib/server/sockets/watches";

/** Tables that one connection may follow at a time; a screen shows one, the overview of a big conference some. */
const MOST_TABLES = 60;

const message = z.object({
  meeting: z.string().min(1).max(100),
  table: z.number().int().min(1).max(999),
  as: z.literal("public").optional(),
  after: z.number().int().min(0).optional(),
});

/** Answers `join`: lets the socket in and gives it the view, or what changed since `after`, and what is its own. */
export async function join(watches: Watches, socket: TableSocket, input: unknown): Promise<JoinAnswer> {
  const { locale, holder } = socket.data;
  const parsed = message.safeParse(input);
  if (!parsed.success) {
    const fields = [...new Set(parsed.error.issues.map(({ path }) => path.join(".") || "message"))].join(", ");
    return refuse(locale, "malformed", { params: { fields } });
  }
  const { as, after } = parsed.data;
  const entrance = await enter(parsed.data, holder, as);
  if (!entrance) return refuse(locale, "not-found");
  const { place, live, audience } = entrance;
  if (!socket.data.watches.has(place.id) && socket.data.watches.size >= MOST_TABLES) {
    return refuse(locale, "too-many-tables");
  }
  if (!socket.connected) return refuse(locale, "unavailable");
  // From here on nothing is awaited: a patch that came between frame and room would be lost. The frame comes first, for
  // reading it may publish what was waiting, which this socket must not be sent beside it.
  const frame = live.frame(audience);
  const patches = after === undefined ? null : live.since(audience, after);
  const watch = watches.of(entrance);
  watch.add(socket, audience, as === "public");
  socket.data.watches.set(place.id, watch);
  const mine = watch.mineFor(socket);
  const head = { ok: true as const, protocol: PROTOCOL, seq: frame.seq, audience };
  const shown = patches === null ? { view: frame.view } : patches.length > 0 ? { patches } : {};
  return { ...head, ...shown, ...(mine && { mine }) };
}
