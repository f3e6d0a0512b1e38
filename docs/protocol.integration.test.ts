import { readFileSync } from "node:fs";
import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { serveDoors } from "@/app/api/testing/serve";
import { type Example, examplesIn } from "@/docs/testing/examples";
import { filled, fits, type Names } from "@/docs/testing/fits";
import { closeTables } from "@/lib/server/live/tables";
import { revokeBadge } from "@/lib/server/people";
import { type Person, smallMeeting } from "@/lib/server/testing/small-meeting";

const examples = examplesIn(readFileSync(new URL("protocol.md", import.meta.url), "utf8"));
const names: Names = new Map();
const people = new Map<string, Person>();
const lines = new Map<string, Line>();
const jars = new Map<string, Map<string, string>>();
let doors: Awaited<ReturnType<typeof serveDoors>>;

/** One person's socket, with all it was sent and no example has asked for yet. */
type Line = { socket: Socket; heard: { event: string; message: unknown }[] };

beforeAll(async () => {
  doors = await serveDoors();
  const meeting = await smallMeeting({ slug: "summit" });
  people.set("moderator", await meeting.seat("moderator", "Chair"));
  people.set("rapporteur", await meeting.seat("rapporteur", "Reporter"));
  people.set("observer", await meeting.seat("observer", "Watcher"));
  people.set("delegate", await meeting.seat("delegate", "Ana", { id: "se", names: { en: "Sweden" }, kind: "state" }));
  for (const [name, { id }] of people) names.set(name, id);
  names.set("code", people.get("delegate")?.code ?? "");
});

afterAll(async () => {
  for (const { socket } of lines.values()) socket.close();
  await doors.close();
  await closeTables();
});

it("holds an example of every address and every message", () => {
  const asked = examples.map(({ text }) => text.split("\n")[0]?.replace(/[ {?].*/, "") ?? "");
  expect(asked).toEqual(expect.arrayContaining(["join", "command", "time"]));
  const told = examples.flatMap(({ answers }) => answers.map(({ kind }) => kind));
  expect(told).toEqual(expect.arrayContaining(["ack", "patch", "mine", "presence", "head", "revoked"]));
});

it.each(examples.map((example) => [example.line, example] as const))(
  "line %i is so",
  async (_line, example) => {
    const answered = example.door === "http" ? await overHttp(example) : await overSocket(example);
    for (const { kind, text } of example.answers) {
      if (kind === "ack" || /^\d/.test(kind)) expect(answered.kind).toBe(kind);
      if (kind === "ack") fits(JSON.parse(text), answered.body, names);
      else if (!/^\d/.test(kind)) await hears(example, kind, text);
      else if (answered.json) fits(JSON.parse(text), JSON.parse(answered.body as string), names);
      else expect(answered.body).toContain(text.trim());
    }
  },
  20_000,
);

async function overHttp({ as, text, options }: Example) {
  const [first = "", ...rest] = filled(text, names).split("\n");
  const [method = "", path = ""] = first.split(" ");
  const jar = jars.get(as) ?? new Map<string, string>();
  jars.set(as, jar);
  const form = options.includes("form");
  const own = people.get(as)?.cookie;
  const response = await fetch(`${doors.url}${path}`, {
    method,
    headers: {
      cookie: [...(own ? [own] : []), ...[...jar].map((pair) => pair.join("="))].join("; "),
      ...(method === "POST" && { "content-type": form ? "application/x-www-form-urlencoded" : "application/json" }),
    },
    ...(method === "POST" && { body: rest.join("\n").trim() }),
  });
  for (const line of response.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
    jar.set(name, value);
  }
  const json = response.headers.get("content-type")?.includes("json") ?? false;
  return { kind: String(response.status), body: (await response.text()) as unknown, json };
}

async function overSocket({ as, text, options }: Example) {
  const { socket } = lineOf(as);
  if (options.includes("revoke")) await revokeBadge({ participant: people.get(as)?.id ?? "" });
  const [, event, message] = /^(\w+)\s*(.*)$/s.exec(filled(text, names).trim()) ?? [];
  if (!event) return { kind: "", body: undefined, json: true };
  const body: unknown = await (message ? socket.emitWithAck(event, JSON.parse(message)) : socket.emitWithAck(event));
  return { kind: "ack", body, json: true };
}

function lineOf(as: string): Line {
  const known = lines.get(as);
  if (known) return known;
  const cookie = people.get(as)?.cookie;
  const socket = io(doors.url, { transports: ["websocket"], forceNew: true, extraHeaders: cookie ? { cookie } : {} });
  const line: Line = { socket, heard: [] };
  socket.onAny((event: string, message: unknown) => line.heard.push({ event, message }));
  lines.set(as, line);
  return line;
}

/** The first message of this kind on that line that is as the example shows it; those before it are let go. */
async function hears({ as }: Example, kind: string, text: string): Promise<void> {
  const { heard } = lineOf(as);
  await vi.waitFor(
    () => {
      const told = heard.filter(({ event }) => event === kind);
      expect(told, kind).not.toEqual([]);
      const example: unknown = text.trim() ? JSON.parse(text) : undefined;
      const [first] = told.filter(({ message }, index) => index === told.length - 1 || isSo(example, message));
      if (example !== undefined) fits(example, first?.message, names);
      if (first) heard.splice(0, heard.indexOf(first) + 1);
    },
    { timeout: 15_000 },
  );
}

function isSo(example: unknown, message: unknown): boolean {
  try {
    fits(example, message, new Map(names));
    return true;
  } catch {
    return false;
  }
}
