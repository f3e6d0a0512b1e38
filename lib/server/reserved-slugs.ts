/** First words of addresses that lead elsewhere, on a server in development too: no meeting may have one of them as its address. */
export const RESERVED_SLUGS: readonly string[] = [
  "_next",
  "api",
  "components",
  "icons",
  "manage",
  "offline",
  "service-worker.js",
  "sign-in",
  "socket.io",
];

/** Throws `code: "slug-reserved"` where a meeting of this address could never be reached. */
export function refuseReserved(slug: string): void {
  if (!RESERVED_SLUGS.includes(slug)) return;
  const why = `The address ${slug} leads to a page of Rostrum, so no meeting can have it; choose another.`;
  throw Object.assign(new Error(why), { code: "slug-reserved" });
}
