import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server } from "socket.io";
import { localeOf } from "@/lib/i18n/locales";
import { MAX_BODY } from "@/lib/roundtable/protocol";
import { revokedAmong } from "@/lib/server/badge-holder";
import { callerFromRequest } from "@/lib/server/caller";
import { offerFollowing } from "@/lib/server/connected/following";
import { logFailure } from "@/lib/server/http";
import { headerReader, sameOrigin } from "@/lib/server/origin";
import { onBadgeRevoked } from "@/lib/server/revocations";
import { listen } from "@/lib/server/sockets/messages";
import type { TableServer, TableSocket } from "@/lib/server/sockets/types";
import { Watches } from "@/lib/server/sockets/watches";
import { bucket } from "@/lib/server/throttle";

export const SOCKET_PATH = "/socket.io";

/** Messages a socket may send: a browser needs a few; a script that replays a morning, hundreds in a second. */
const PACE = { burst: 1000, perSecond: 500 };
const HEADS_EVERY_MS = 10_000;
const PRESENCE_EVERY_MS = 1_000;
const RECHECK_EVERY_MS = 5_000;

/** Puts the sockets on an HTTP server. Without a session a socket is public; a badge that is revoked closes its sockets. */
export function attachSockets(server: HttpServer): { io: TableServer; close(): Promise<void> } {
  const io: TableServer = new Server(server, {
    path: SOCKET_PATH,
    transports: ["websocket"],
    serveClient: false,
    perMessageDeflate: false,
    httpCompression: false,
    maxHttpBufferSize: MAX_BODY + 4096,
    connectTimeout: 10_000,
    pingInterval: 10_000,
    pingTimeout: 10_000,
    destroyUpgrade: false,
    allowRequest: (request, answer) => answer(null, sameOrigin(headerReader(request.headers))),
  });
  const watches = new Watches(io);
  io.use((socket, next) => welcome(socket).then(() => next(), unavailable(next)));
  io.on("connection", (socket) => {
    listen(socket, watches);
    socket.on("disconnect", () => watches.leaveAll(socket));
  });
  const stopOffering = offerFollowing((tableId) => watches.following(tableId));
  const stopTimers = startTimers(io, watches);
  const stopRevocations = onBadgeRevoked((participant) => revoke(io, participant));
  const close = async () => {
    stopTimers();
    stopOffering();
    stopRevocations();
    watches.close();
    await io.close();
  };
  return { io, close };
}

async function welcome(socket: TableSocket): Promise<void> {
  const caller = await callerFromRequest((socket.request as IncomingMessage).headers);
  const asked: unknown = socket.handshake.auth.locale;
  const locale = (typeof asked === "string" ? localeOf(asked.slice(0, 20)) : undefined) ?? caller.locale;
  socket.data = { holder: caller.holder, locale, pace: bucket(PACE), refused: 0, watches: new Map() };
}

function unavailable(next: (error: Error) => void) {
  return (error: unknown) => {
    logFailure("A socket", error);
    next(new Error("unavailable"));
  };
}

function startTimers(io: TableServer, watches: Watches): () => void {
  let over = false;
  const timers = [
    setInterval(() => {
      for (const watch of watches.all()) watch.sendHead();
    }, HEADS_EVERY_MS),
    setInterval(() => {
      for (const watch of watches.all()) watch.sendPresence();
    }, PRESENCE_EVERY_MS),
    setInterval(() => {
      Promise.all([recheck(io), watches.dropGone()]).catch((error: unknown) => {
        if (!over) logFailure("Looking after sockets", error);
      });
    }, RECHECK_EVERY_MS),
  ];
  return () => {
    over = true;
    timers.forEach(clearInterval);
  };
}

/** A wake-up may be lost, so every badge in use is asked for from time to time; all of them in one query. */
async function recheck(io: TableServer): Promise<void> {
  const sockets = [...io.of("/").sockets.values()];
  const revoked = await revokedAmong(sockets.flatMap(({ data }) => (data.holder ? [data.holder] : [])));
  const over = new Set(revoked.map(({ id, badge }) => `${id} ${badge}`));
  for (const socket of sockets) {
    const { holder } = socket.data;
    if (holder && over.has(`${holder.id} ${holder.badge}`)) sendAway(socket);
  }
}

function revoke(io: TableServer, participant: string): void {
  for (const socket of io.of("/").sockets.values()) if (socket.data.holder?.id === participant) sendAway(socket);
}

function sendAway(socket: TableSocket): void {
  socket.emit("revoked");
  socket.disconnect(true);
}
