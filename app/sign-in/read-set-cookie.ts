export type CookieToSet = {
  name: string;
  value: string;
  options: { path: string; httpOnly: boolean; secure: boolean; sameSite: "lax" | "strict" | "none"; expires?: Date };
};

/** Takes one Set-Cookie header, returns what Next's `cookies().set` takes. */
export function readSetCookie(header: string): CookieToSet {
  const [pair = "", ...attributes] = header.split(";");
  const at = pair.indexOf("=");
  const named = new Map(attributes.map(readAttribute));
  const expires = named.get("expires");
  return {
    name: pair.slice(0, at).trim(),
    value: decodeURIComponent(pair.slice(at + 1).trim()),
    options: {
      path: named.get("path") || "/",
      httpOnly: named.has("httponly"),
      secure: named.has("secure"),
      sameSite: sameSiteOf(named.get("samesite")),
      ...(expires && { expires: new Date(expires) }),
    },
  };
}

function readAttribute(attribute: string): [string, string] {
  const [name = "", ...value] = attribute.split("=");
  return [name.trim().toLowerCase(), value.join("=").trim()];
}

function sameSiteOf(value = "lax"): "lax" | "strict" | "none" {
  const known = value.toLowerCase();
  return known === "strict" || known === "none" ? known : "lax";
}
