import { networkInterfaces } from "node:os";

/** The address of this machine that a phone on the same network can reach; undefined where there is no network. */
export function networkAddress(port: number): string | undefined {
  const all = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const found = all.find(
    ({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."),
  );
  return found && `http://${found.address}:${port}`;
}

/** Whether a server on this host (none means all interfaces) can be reached from other machines. */
export function isOpenToNetwork(host: string | undefined): boolean {
  return host === undefined || host === "0.0.0.0" || host === "::";
}
