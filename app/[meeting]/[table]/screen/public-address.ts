/**
 * The host that people in the room may type. Takes the headers of the request and the address of the house, if one is set.
 * None where the machine only calls itself by a name that leads every other machine to itself.
 */
export function publicAddress(headers: Pick<Headers, "get">, house?: string): string | undefined {
  const asked = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  const host = house ? new URL(house).host : asked;
  if (!host || /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/.test(host)) return undefined;
  return host;
}
