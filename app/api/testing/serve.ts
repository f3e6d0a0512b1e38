import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import * as auth from "@/app/api/auth/[...nextauth]/route";
import * as health from "@/app/api/health/route";
import * as calendar from "@/app/api/meetings/[meeting]/agenda.ics/route";
import * as badges from "@/app/api/meetings/[meeting]/badges/route";
import * as display from "@/app/api/meetings/[meeting]/displays/[display]/route";
import * as displays from "@/app/api/meetings/[meeting]/displays/route";
import * as badge from "@/app/api/meetings/[meeting]/participants/[participant]/badge/route";
import * as person from "@/app/api/meetings/[meeting]/participants/[participant]/route";
import * as importing from "@/app/api/meetings/[meeting]/participants/import/route";
import * as reading from "@/app/api/meetings/[meeting]/participants/read/route";
import * as people from "@/app/api/meetings/[meeting]/participants/route";
import * as seating from "@/app/api/meetings/[meeting]/participants/seat/route";
import * as oneMeeting from "@/app/api/meetings/[meeting]/route";
import * as commands from "@/app/api/meetings/[meeting]/tables/[table]/commands/route";
import * as connected from "@/app/api/meetings/[meeting]/tables/[table]/connected/route";
import * as elsewhere from "@/app/api/meetings/[meeting]/tables/[table]/elsewhere/route";
import * as exported from "@/app/api/meetings/[meeting]/tables/[table]/export/[file]/route";
import * as journal from "@/app/api/meetings/[meeting]/tables/[table]/journal/route";
import * as publicView from "@/app/api/meetings/[meeting]/tables/[table]/public/route";
import * as rehearsal from "@/app/api/meetings/[meeting]/tables/[table]/rehearsal/route";
import * as myView from "@/app/api/meetings/[meeting]/tables/[table]/route";
import * as statement from "@/app/api/meetings/[meeting]/tables/[table]/statements/[id]/route";
import * as meetings from "@/app/api/meetings/route";
import { PEER_HEADER } from "@/lib/server/address";
import { attachSockets } from "@/lib/server/sockets/attach";

type Params = Record<string, string | string[]>;
type Handler = (request: Request, context: { params: Promise<never> }) => Promise<Response>;

const TABLE = "/api/meetings/:meeting/tables/:table";
const ROUTES: [pattern: string, handlers: object][] = [
  ["/api/health", health],
  ["/api/meetings", meetings],
  ["/api/meetings/:meeting", oneMeeting],
  ["/api/meetings/:meeting/badges", badges],
  ["/api/meetings/:meeting/displays", displays],
  ["/api/meetings/:meeting/displays/:display", display],
  ["/api/meetings/:meeting/participants", people],
  ["/api/meetings/:meeting/participants/read", reading],
  ["/api/meetings/:meeting/participants/import", importing],
  ["/api/meetings/:meeting/participants/seat", seating],
  ["/api/meetings/:meeting/participants/:participant", person],
  ["/api/meetings/:meeting/participants/:participant/badge", badge],
  ["/api/meetings/:meeting/agenda.ics", calendar],
  [TABLE, myView],
  [`${TABLE}/public`, publicView],
  [`${TABLE}/journal`, journal],
  [`${TABLE}/connected`, connected],
  [`${TABLE}/elsewhere`, elsewhere],
  [`${TABLE}/rehearsal`, rehearsal],
  [`${TABLE}/commands`, commands],
  [`${TABLE}/statements/:id`, statement],
  [`${TABLE}/export/:file`, exported],
];

/** All addresses and the sockets on a free port of this machine, without the pages: what the doors are tested on. */
export async function serveDoors() {
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  const sockets = attachSockets(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { port, url: `http://127.0.0.1:${port}`, io: sockets.io, close: sockets.close };
}

async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  incoming.headers[PEER_HEADER] = incoming.socket.remoteAddress ?? "";
  const request = requestOf(incoming);
  const found = route(new URL(request.url).pathname);
  const handler = found && (found.handlers as Record<string, Handler | undefined>)[request.method];
  if (!found || !handler) {
    outgoing.writeHead(found ? 405 : 404).end();
    return;
  }
  const response = await handler(request, { params: Promise.resolve(found.params as never) });
  outgoing.writeHead(response.status, [...response.headers].flat());
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

function requestOf(incoming: IncomingMessage): Request {
  const { method = "GET", headers, url = "/" } = incoming;
  const body = method === "GET" || method === "HEAD" ? undefined : bodyOf(incoming);
  const list = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value]],
  );
  return new Request(`http://${headers.host}${url}`, { method, headers: list, body, duplex: "half" } as RequestInit);
}

function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let chunks: AsyncIterator<Buffer> | undefined;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      chunks ??= incoming[Symbol.asyncIterator]();
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: () => void incoming.resume(),
  };
  // A body that nobody reads must stay with the connection, which then throws it away.
  return new ReadableStream(source, { highWaterMark: 0 });
}

function route(pathname: string): { handlers: object; params: Params } | undefined {
  if (pathname.startsWith("/api/auth/")) return { handlers: auth, params: { nextauth: pathname.split("/").slice(3) } };
  for (const [pattern, handlers] of ROUTES) {
    const params = matched(pattern.split("/"), pathname.split("/"));
    if (params) return { handlers, params };
  }
  return undefined;
}

function matched(pattern: string[], parts: string[]): Params | undefined {
  if (pattern.length !== parts.length) return undefined;
  const params: Params = {};
  for (const [index, name] of pattern.entries()) {
    const part = decodeURIComponent(parts[index] ?? "");
    if (name.startsWith(":")) params[name.slice(1)] = part;
    else if (name !== part) return undefined;
  }
  return params;
}
