/** Takes the source of a message with two parts; returns its headers and both parts as they read. */
export function readMessage(source: string) {
  const [head = "", body = ""] = cut(source);
  const headers = headersOf(head);
  const boundary = headers.get("content-type")?.match(/boundary="?([^";]+)/)?.[1] ?? "";
  const parts = body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => cut(part.replace(/^\r\n/, "")))
    .map(([partHead = "", partBody = ""]) => ({ headers: headersOf(partHead), body: partBody }));
  const part = (type: string) => {
    const found = parts.find(({ headers: own }) => own.get("content-type")?.startsWith(type));
    return found ? decoded(found.body, found.headers.get("content-transfer-encoding") ?? "7bit") : "";
  };
  return { headers, text: part("text/plain"), html: part("text/html") };
}

function cut(source: string): [string, string] {
  const at = source.indexOf("\r\n\r\n");
  return [source.slice(0, at), source.slice(at + 4)];
}

function headersOf(head: string): Map<string, string> {
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(lines.map((line) => [line.split(":")[0]?.toLowerCase() ?? "", words(line.replace(/^[^:]*:\s*/, ""))]));
}

/** RFC 2047: words that are not ASCII; the space between two of them belongs to neither. */
function words(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === "B" ? utf8(Buffer.from(text, "base64")) : quoted(text.replace(/_/g, " ")),
    );
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return utf8(Buffer.from(body, "base64"));
  return encoding === "quoted-printable" ? quoted(body.replace(/=\r\n/g, "")) : body;
}

function quoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return utf8(Buffer.from(bytes, "latin1"));
}

function utf8(bytes: Buffer): string {
  return bytes.toString("utf8");
}
