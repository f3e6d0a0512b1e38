import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A line to the database that a test can cut. `url` goes through it; `target` may be changed while it is cut. */
export type DatabaseLine = {
  url: string;
  /** Breaks all connections and refuses new ones. */
  cut: () => void;
  /** Lets statements through and breaks the connection instead of bringing the answer. */
  swallowAnswers: () => void;
  mend: (target?: string) => void;
  close: () => Promise<void>;
};

type Mode = "open" | "cut" | "swallow";

export async function lineTo(target: string): Promise<DatabaseLine> {
  let to = new URL(target);
  let mode: Mode = "open";
  const sockets = new Set<Socket>();
  const drop = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((client) => {
    if (mode === "cut") return client.destroy();
    const database = connect(Number(to.port), to.hostname);
    for (const socket of [client, database]) {
      sockets.add(socket);
      socket
        .on("error", () => {})
        .on("close", () => {
          sockets.delete(socket);
          client.destroy();
          database.destroy();
        });
    }
    client.pipe(database);
    database.on("data", (answer) => (mode === "swallow" ? drop() : client.write(answer)));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const url = new URL(target);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    cut: () => {
      mode = "cut";
      drop();
    },
    swallowAnswers: () => {
      mode = "swallow";
    },
    mend: (target) => {
      if (target) to = new URL(target);
      mode = "open";
    },
    close: () => {
      drop();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
