import type { DefaultEventsMap, Server, Socket } from "socket.io";
import type { Locale } from "@/lib/i18n/locales";
import type { ClientToServer, ServerToClient } from "@/lib/roundtable/protocol";
import type { Holder } from "@/lib/server/badge-holder";
import type { HeardReport } from "@/lib/server/connected/following";
import type { TableWatch } from "@/lib/server/sockets/table-watch";
import type { Bucket } from "@/lib/server/throttle";

export type SocketData = {
  holder: Holder | null;
  locale: Locale;
  pace: Bucket;
  /** Messages refused because they came too fast. */
  refused: number;
  /** What its screen told of itself last. */
  report?: HeardReport;
  /** The tables that this socket follows, by id. */
  watches: Map<string, TableWatch>;
};

export type TableServer = Server<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
export type TableSocket = Socket<ClientToServer, ServerToClient, DefaultEventsMap, SocketData>;
