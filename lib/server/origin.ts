/** Reads one header of a `Headers` or of Node's plain object; undefined when absent. */
export type HeaderReader = (name: string) => string | undefined;

export function headerReader(headers: Headers | Record<string, string | string[] | undefined>): HeaderReader {
  // Asked by what it can do: the headers of a page are Next's own, and no `Headers` of this realm for certain.
  if (isHeaders(headers)) return (name) => headers.get(name) ?? undefined;
  return (name) => {
    const value = headers[name.toLowerCase()];
    return Array.isArray(value) ? value.join(", ") : value;
  };
}

function isHeaders(headers: Headers | Record<string, string | string[] | undefined>): headers is Headers {
  return typeof headers.get === "function";
}

/**
 * May a request with this Origin change something, or open a socket? Takes a reader of its headers. The origin must be this
 * server: the host that was asked for, the host a proxy says was asked for, or the one of NEXTAUTH_URL.
 * No Origin at all is let through: every browser sends one with a POST and with a WebSocket, so only programs leave it out,
 * and nobody can make a program of somebody else send a cookie.
 */
export function sameOrigin(header: HeaderReader): boolean {
  const origin = header("origin");
  if (origin === undefined) return header("sec-fetch-site") !== "cross-site";
  const host = hostOf(origin);
  if (host === undefined) return false;
  const own = [header("host"), header("x-forwarded-host")?.split(",")[0]?.trim(), hostOf(process.env.NEXTAUTH_URL)];
  return own.some((known) => known !== undefined && withoutDefaultPort(known) === withoutDefaultPort(host));
}

function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return new URL(address).host || undefined;
}

/** Behind a proxy the scheme is not known here, so both default ports count as none. */
function withoutDefaultPort(host: string): string {
  return host.toLowerCase().replace(/:(80|443)$/, "");
}
