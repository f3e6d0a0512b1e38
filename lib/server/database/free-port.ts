import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";

/** The port kept in the file, while it is free; else another free one of loopback, which is kept from then on. */
export async function keptPort(file: string): Promise<number> {
  const kept = Number(await readFile(file, "utf8").catch(() => ""));
  const port = (kept && (await tryPort(kept))) || (await tryPort(0));
  if (!port) throw new Error("No port is free on 127.0.0.1.");
  if (port !== kept) await writeFile(file, `${port}\n`);
  return port;
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}
