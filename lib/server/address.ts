import type { HeaderReader } from "@/lib/server/origin";

/** The header in which server.ts writes who is at the other end of the connection; what a client sends under it is overwritten. */
export const PEER_HEADER = "x-rostrum-peer";

/**
 * The address to count failures by: the peer of the connection, or, when that is a proxy on this machine or in this network,
 * the last address the proxy names. Of IPv6 the first 64 bits, for a single machine has all of the rest.
 */
export function callerAddress(header: HeaderReader): string {
  const peer = bare(header(PEER_HEADER) ?? "");
  const named = header("x-forwarded-for")?.split(",").at(-1)?.trim();
  return coarse(named && isNear(peer) ? bare(named) : peer);
}

function bare(address: string): string {
  return address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
}

function isNear(address: string): boolean {
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|::1$|f[cd])/.test(address);
}

function coarse(address: string): string {
  if (!address.includes(":")) return address || "unknown";
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":") || "::";
}
