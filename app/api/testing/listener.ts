import { io } from "socket.io-client";
import type { Person, SmallMeeting } from "@/lib/server/testing/small-meeting";

/** Keeps all that one person is sent at the table of a meeting, by the socket and by every address; without a person, the public. */
export class Listener {
  private readonly kept: string[] = [];
  private stop: () => void = () => {};

  constructor(
    private readonly url: string,
    private readonly meeting: SmallMeeting,
    readonly person?: Person,
  ) {}

  keep(what: unknown): void {
    this.kept.push(JSON.stringify(what) ?? "");
  }

  lines(): string[] {
    return this.kept;
  }

  /** Everything, as one text. */
  heard(): string {
    return this.kept.join("\n");
  }

  async follow(): Promise<void> {
    const extraHeaders: Record<string, string> = this.person ? { cookie: this.person.cookie } : {};
    const socket = io(this.url, { transports: ["websocket"], forceNew: true, extraHeaders });
    socket.onAny((event, message) => this.keep([event, message]));
    const { slug, table } = this.meeting;
    this.keep(await socket.emitWithAck("join", { meeting: slug, table }));
    this.stop = () => socket.close();
  }

  close(): void {
    this.stop();
  }

  /** All addresses of the table, and those `more` that stand under its own. */
  async readEverything(more: string[] = []): Promise<void> {
    const { slug, table } = this.meeting;
    const own = ["", "?as=public", "/public", "/journal", "/elsewhere", "/export/speakers.csv", ...more];
    const paths = own.map((path) => `/api/meetings/${slug}/tables/${table}${path}`);
    for (const path of [...paths, "/api/meetings", `/api/meetings/${slug}/agenda.ics`, "/api/health"]) {
      const headers = this.person ? { cookie: this.person.cookie } : undefined;
      const response = await fetch(`${this.url}${path}`, headers && { headers });
      this.keep([path, [...response.headers], await response.text()]);
    }
  }
}
