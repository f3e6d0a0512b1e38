import NextAuth, { type AuthOptions } from "next-auth";
import { cookiesOf } from "@/lib/server/auth/session-token";
import { headerReader } from "@/lib/server/origin";

type ApiHandler = (request: object, response: object, options: AuthOptions) => Promise<unknown>;
const handle = ((NextAuth as unknown as { default?: unknown }).default ?? NextAuth) as ApiHandler;

/**
 * Runs NextAuth on a standard Request. Its own route handler reads Next's request store and so cannot be run, or tested,
 * anywhere else; the handler for the older API routes takes plain objects. Takes the body already read and the path below /api/auth.
 */
export async function nextAuth(
  request: Request,
  path: string[],
  body: Record<string, string>,
  options: AuthOptions,
): Promise<Response> {
  // Without NEXTAUTH_URL the address is the one that was asked for, so that a phone on the same network gets in too.
  process.env.AUTH_TRUST_HOST ||= "true";
  const header = headerReader(request.headers);
  const proto = header("x-forwarded-proto")?.split(",")[0]?.trim() ?? new URL(request.url).protocol.replace(":", "");
  const collected = collector();
  await handle(
    {
      method: request.method,
      query: { ...Object.fromEntries(new URL(request.url).searchParams), nextauth: path },
      cookies: cookiesOf(header),
      headers: { host: header("host") ?? new URL(request.url).host, "x-forwarded-proto": proto },
      body,
    },
    collected.response,
    options,
  );
  return collected.finish();
}

function collector() {
  const headers = new Map<string, string | string[]>();
  let status = 200;
  let body: string | null = null;
  const response = {
    status(code: number) {
      status = code;
      return response;
    },
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: string | string[]) {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    json(value: unknown) {
      response.setHeader("content-type", "application/json");
      body = JSON.stringify(value);
    },
    send(value: unknown) {
      if (typeof value === "string") body = value;
      else if (value !== undefined) response.json(value);
    },
    end() {},
  };
  const finish = () => {
    const list = [...headers].flatMap(([name, value]): [string, string][] =>
      Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]],
    );
    return new Response(body, { status, headers: list });
  };
  return { response, finish };
}
