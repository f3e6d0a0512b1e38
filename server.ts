import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import next from "next";
import { PEER_HEADER } from "@/lib/server/address";
import { authSecret } from "@/lib/server/auth/session-token";
import { followDatabaseTime, replaceClock, type ServerClock } from "@/lib/server/clock";
import { pool } from "@/lib/server/database/prisma";
import { logFailure } from "@/lib/server/http";
import { closeTables } from "@/lib/server/live/tables";
import { attachSockets, SOCKET_PATH } from "@/lib/server/sockets/attach";

type Options = {
  /** 0 takes any free one. */
  port: number;
  host?: string;
  dev?: boolean;
  /** Stands in for the server's time, in tests. */
  clock?: ServerClock;
};

const GRACE_MS = 2_000;

/**
 * One HTTP server: Next.js and the sockets. The database must be open and migrated, and NEXTAUTH_SECRET set. Refuses a
 * taken port with an error of one sentence, before anything else is started.
 */
export async function startServer({ port, host = "0.0.0.0", dev = false, clock }: Options) {
  authSecret();
  const pages = { answer: startingUp, upgrade: refuseUpgrade };
  const server = createServer((request, response) => pages.answer(request, response));
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const restoreClock = clock ? replaceClock(clock) : () => {};
  const stopClock = await followDatabaseTime(pool());
  const app = await startPages(dev, taken);
  const sockets = attachSockets(server);
  server.on("upgrade", (request, socket, head) => {
    if (!isForSockets(request)) pages.upgrade(request, socket, head);
  });
  Object.assign(pages, app);

  async function close(): Promise<void> {
    // Answers that are on their way get a moment; a connection that only waits, none.
    const cutOff = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    await sockets.close();
    clearTimeout(cutOff);
    await app.close();
    await closeTables();
    stopClock();
    restoreClock();
  }
  return { port: taken, close };
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

/**
 * Next would answer upgrades itself, on the first server it is shown, and would take `/socket.io` for the page of a meeting
 * of that name and hang up. So it is shown a server that never listens, and is passed what is for its development tools.
 */
async function startPages(dev: boolean, port: number) {
  const decoy = createServer();
  const app = next({ dev, dir: import.meta.dirname, port, httpServer: decoy, customServer: true });
  await app.prepare();
  const handle = app.getRequestHandler();
  const answer: Answer = (request, response) => {
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? "";
    handle(request, response).catch((error: unknown) => {
      logFailure(`${request.method} ${request.url?.split("?")[0]}`, error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  const upgrade: Upgrade = (...upgrading) => (dev ? decoy.emit("upgrade", ...upgrading) : refuseUpgrade(...upgrading));
  return { answer, upgrade, close: () => app.close() };
}

function isForSockets(request: IncomingMessage): boolean {
  return request.url?.split("?")[0]?.replace(/\/$/, "") === SOCKET_PATH;
}

const startingUp: Answer = (_request, response) => {
  response.writeHead(503, { "retry-after": "1", "content-type": "text/plain; charset=utf-8" });
  response.end("Rostrum is starting. Try again in a moment.\n");
};

const refuseUpgrade: Upgrade = (_request, socket) => {
  socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
};

async function listen(server: Server, port: number, host: string): Promise<void> {
  // Whoever sends a request byte by byte does not hold a connection for ever; a long statement on a bad line still gets through.
  server.headersTimeout = 15_000;
  server.requestTimeout = 60_000;
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, host, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is taken by another program. Stop that one, or set PORT to a free port.`,
    EACCES: `Port ${port} may not be used by this user. Set PORT to one above 1023.`,
    EADDRNOTAVAIL: "This machine has no such address to listen on. Check HOST.",
  };
  const sentence = sentences[error.code ?? ""];
  return sentence ? Object.assign(new Error(sentence), { code: error.code }) : error;
}
