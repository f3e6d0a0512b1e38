import type { Locale } from "@/lib/i18n/locales";
import { serverNow } from "@/lib/server/clock";
import { receiveCommand } from "@/lib/server/door";
import { logFailure } from "@/lib/server/http";
import { type RefusalCode, refuse } from "@/lib/server/refuse";
import { join } from "@/lib/server/sockets/join";
import { takeReport } from "@/lib/server/sockets/report";
import type { TableSocket } from "@/lib/server/sockets/types";
import type { Watches } from "@/lib/server/sockets/watches";

type Ack = (answer: unknown) => void;
type Handler = (input: unknown) => Promise<unknown>;

/** A join may cost a whole view. */
const JOIN_COST = 10;
const MOST_REFUSED = 500;

/** What a socket may say. Everything it says is answered; what cannot be answered, because no answer was asked for, closes the connection. */
export function listen(socket: TableSocket, watches: Watches): void {
  const handlers: Record<string, Handler> = {
    join: (input) => join(watches, socket, input),
    command: (input) => command(socket, input),
    time: async (input) => {
      takeReport(socket, input);
      return serverNow();
    },
  };
  socket.use(([event, ...args], _next) => {
    const ack = args.pop();
    if (typeof ack !== "function") return hangUp(socket);
    const handler = Object.hasOwn(handlers, event) ? handlers[event] : undefined;
    if (!handler || args.length > 1) return answer(socket, ack as Ack, "malformed");
    if (!socket.data.pace.take(event === "join" ? JOIN_COST : 1)) return tooFast(socket, ack as Ack);
    handler(args[0]).then(ack as Ack, (error: unknown) => {
      logFailure(`The message ${event}`, error);
      answer(socket, ack as Ack, "unavailable");
    });
  });
}

function command(socket: TableSocket, input: unknown) {
  const { holder, locale } = socket.data;
  const fields = typeof input === "object" && input !== null ? (input as Record<string, unknown>) : {};
  const { meeting, table, ...rest } = fields;
  return receiveCommand({ meeting, table, input: rest, holder, locale });
}

function answer(socket: TableSocket, ack: Ack, code: RefusalCode): void {
  const { locale }: { locale: Locale } = socket.data;
  refuse(locale, code).then(ack, () => hangUp(socket));
}

function tooFast(socket: TableSocket, ack: Ack): void {
  socket.data.refused += 1;
  if (socket.data.refused > MOST_REFUSED) hangUp(socket);
  else answer(socket, ack, "too-many");
}

function hangUp(socket: TableSocket): void {
  socket.disconnect(true);
}
