import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { at, SLUG } from "@/e2e/morning/people";
import type { JournalEntry } from "@/e2e/support/api";
import type { CommandInput } from "@/lib/roundtable/commands";
import type { CommandAnswer, Made } from "@/lib/roundtable/protocol";
import type { Mine, View } from "@/lib/roundtable/view-types";

const ROOT = join(import.meta.dirname, "../..");

/** The table of the worked morning, its clock in the hands of the test. All goes through the public contract. */
export class Room {
  private readonly people = new Map<string, Promise<string>>();
  private sent = 0;

  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
    readonly badges: Record<string, string>,
  ) {}

  static async open(): Promise<Room> {
    const { DATABASE_URL: _given, NEXTAUTH_URL: _url, ...env } = process.env;
    const child = spawn(process.execPath, ["--import", "tsx", "e2e/morning/server.ts"], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        said += chunk;
      });
    }
    const ready = await new Promise<{ url: string; badges: Record<string, string> }>((resolve, reject) => {
      child.once("message", (message) => resolve(message as { url: string; badges: Record<string, string> }));
      child.once("exit", (code) => reject(new Error(`the room ended with ${code}:\n${said}`)));
    });
    return new Room(child, ready.url, ready.badges);
  }

  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.disconnect();
    await ended;
  }

  get page(): string {
    return `${this.url}/${SLUG}/3`;
  }

  private get api(): string {
    return `${this.url}/api/meetings/${SLUG}/tables/3`;
  }

  /** It is this time of the day; the clock stands, unless it is to go on by itself. */
  async at(time: string, { running = false } = {}): Promise<void> {
    const id = ++this.sent;
    const done = new Promise<void>((resolve) => {
      const heard = (message: unknown) => {
        if ((message as { done?: number }).done !== id) return;
        this.process.off("message", heard);
        resolve();
      };
      this.process.on("message", heard);
    });
    this.process.send({ id, now: at(time), running });
    await done;
  }

  /** What the table answers to a command of this person. */
  async send(who: string, input: CommandInput & { override?: { reason: string } }): Promise<CommandAnswer> {
    const body = JSON.stringify({ id: randomUUID(), ...input });
    const headers = { cookie: await this.cookie(who), "content-type": "application/json", origin: this.url };
    const response = await fetch(`${this.api}/commands`, { method: "POST", body, headers });
    return (await response.json()) as CommandAnswer;
  }

  /** As `send`, for what the morning takes for granted. */
  async does(who: string, input: CommandInput & { override?: { reason: string } }): Promise<Made> {
    const answer = await this.send(who, input);
    if (!answer.ok) throw new Error(`${who}: ${input.type} was refused: ${answer.error.code}`);
    return answer;
  }

  async publicView(): Promise<View> {
    return (await this.json(await fetch(`${this.api}/public`))).view;
  }

  async viewOf(who: string): Promise<{ view: View; mine?: Mine }> {
    return this.json(await this.get(who, ""));
  }

  async journal(): Promise<JournalEntry[]> {
    const events: JournalEntry[] = [];
    for (;;) {
      const page = await this.json(await this.get("secretary", `/journal?after=${events.at(-1)?.seq ?? 0}`));
      if (page.events.length === 0) return events;
      events.push(...page.events);
    }
  }

  /** An export, as text; `who` undefined is the public. */
  async export(file: string, who?: string): Promise<string> {
    const response = who ? await this.get(who, `/export/${file}`) : await fetch(`${this.api}/export/${file}`);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return response.text();
  }

  private async get(who: string, path: string): Promise<Response> {
    return fetch(`${this.api}${path}`, { headers: { cookie: await this.cookie(who) } });
  }

  // biome-ignore lint/suspicious/noExplicitAny: whoever reads it says what it is
  private async json(response: Response): Promise<any> {
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${await response.text()}`);
    return response.json();
  }

  /** The session of this person, signed in with the badge at the first need. */
  cookie(who: string): Promise<string> {
    const known = this.people.get(who) ?? this.signIn(this.badges[who] ?? "");
    this.people.set(who, known);
    return known;
  }

  private async signIn(code: string): Promise<string> {
    const asked = await fetch(`${this.url}/api/auth/csrf`);
    const { csrfToken } = (await asked.json()) as { csrfToken: string };
    const cookie = cookies(asked);
    const body = new URLSearchParams({ csrfToken, code, json: "true", callbackUrl: this.url });
    const headers = { cookie, origin: this.url };
    const response = await fetch(`${this.url}/api/auth/callback/badge`, {
      method: "POST",
      body,
      headers,
      redirect: "manual",
    });
    return `${cookie}; ${cookies(response)}`;
  }
}

function cookies(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}
