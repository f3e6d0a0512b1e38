import { networkInterfaces } from "node:os";
import type { Environment } from "@/lib/server/environment";

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

/** The address of this server as somebody at this machine types it, without a slash at the end. */
export function localAddress({ publicUrl, host, port }: Pick<Environment, "publicUrl" | "host" | "port">): string {
  if (publicUrl) return publicUrl.replace(/\/$/, "");
  return `http://${isOpenToNetwork(host) ? "localhost" : host}:${port}`;
}

const PRIVATE =
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|\[?(::1|f[cd]|fe80))|\.(local|lan|internal|test)$/;

/** Whether people outside the house can be expected to reach this server: by a name or number that is not a private one. */
export function isPublicAddress({ publicUrl, host }: Pick<Environment, "publicUrl" | "host">): boolean {
  const name = publicUrl ? new URL(publicUrl).hostname : isOpenToNetwork(host) ? "localhost" : (host ?? "localhost");
  return !PRIVATE.test(name);
}
