import { io, type Socket } from "socket.io-client";
import type {
  ClientToServer,
  HeadMessage,
  MineMessage,
  PatchMessage,
  PresenceMessage,
  ScreenReport,
  ServerToClient,
  TableAddress,
} from "@/lib/roundtable/protocol";
import type { Sample } from "./server-clock";

/** Whoever follows one table over the line. */
export type Follower = TableAddress & {
  connected(): void;
  disconnected(): void;
  patch(message: PatchMessage): void;
  mine(message: MineMessage): void;
  head(message: HeadMessage): void;
  presence(message: PresenceMessage): void;
  revoked(): void;
};

/** The server says `head` every 10 s; a line that is silent for longer than this is dead, whatever TCP believes. */
const SILENCE = 25_000;
const REFUSED_RETRY = 5_000;

/** The one socket of a page. It opens with the first follower and closes with the last. */
class Line {
  private readonly followers = new Set<Follower>();
  private readonly connectListeners = new Set<() => void>();
  private readonly socket: Socket<ServerToClient, ClientToServer>;
  private heardAt = 0;
  private watch: ReturnType<typeof setInterval> | undefined;

  constructor() {
    this.socket = io({
      path: "/socket.io",
      transports: ["websocket"],
      autoConnect: false,
      // Refusals come back as sentences in the language of this page.
      auth: (give) => give({ locale: document.documentElement.lang }),
      timeout: 8_000,
      reconnectionDelay: 400,
      reconnectionDelayMax: 5_000,
      // A restarted server is met by a thousand pages: they must not all come in the same second.
      randomizationFactor: 0.75,
    });
    this.listen();
  }

  get connected(): boolean {
    return this.socket.connected;
  }

  follow(follower: Follower): () => void {
    this.followers.add(follower);
    if (this.followers.size === 1) this.open();
    else if (this.connected) follower.connected();
    return () => {
      this.followers.delete(follower);
      if (this.followers.size === 0) this.close();
    };
  }

  /** Calls `listener` now if the line is up, and each time it comes up. Returns what ends it. */
  onConnect(listener: () => void): () => void {
    this.connectListeners.add(listener);
    if (this.connected) listener();
    return () => this.connectListeners.delete(listener);
  }

  /** Sends and waits; rejects when the line is down or the answer does not come within `patience` milliseconds. */
  async ask<E extends "join" | "command">(event: E, message: Parameters<ClientToServer[E]>[0], patience: number) {
    if (!this.connected) throw new Error("not connected");
    type Answer = Parameters<Parameters<ClientToServer[E]>[1]>[0];
    const socket = this.socket.timeout(patience) as unknown as {
      emitWithAck(event: E, message: unknown): Promise<Answer>;
    };
    return await socket.emitWithAck(event, message);
  }

  /** One round trip for the clock, in milliseconds; with it the screen may tell of itself. */
  async time(...report: [] | [ScreenReport]): Promise<Sample> {
    const sentAt = performance.now();
    const serverMs = await this.socket.timeout(3_000).emitWithAck("time", ...report);
    return { sentAt, serverMs, receivedAt: performance.now() };
  }

  /** Is anybody there? Closes a line that does not answer, and with it whatever is still stuck in it; it then reconnects. */
  async check(): Promise<void> {
    if (this.connected) await this.time().catch(this.drop);
    else this.socket.connect();
  }

  private drop = (): void => {
    this.socket.io.engine?.close();
  };

  private open(): void {
    addEventListener("offline", this.drop);
    addEventListener("online", this.wake);
    document.addEventListener("visibilitychange", this.wake);
    this.watch = setInterval(() => {
      if (this.connected && performance.now() - this.heardAt > SILENCE) void this.check();
    }, 5_000);
    this.socket.connect();
  }

  private close(): void {
    removeEventListener("offline", this.drop);
    removeEventListener("online", this.wake);
    document.removeEventListener("visibilitychange", this.wake);
    clearInterval(this.watch);
    this.socket.disconnect();
  }

  private wake = (): void => {
    if (document.visibilityState === "visible" && this.followers.size > 0) void this.check();
  };

  private listen(): void {
    const { socket } = this;
    socket.onAny(() => {
      this.heardAt = performance.now();
    });
    socket.on("connect", () => {
      this.heardAt = performance.now();
      for (const follower of [...this.followers]) follower.connected();
      for (const listener of [...this.connectListeners]) listener();
    });
    socket.on("disconnect", (reason) => {
      for (const follower of [...this.followers]) follower.disconnected();
      if (reason === "io server disconnect") this.retryRefused();
    });
    // A handshake that the server refused is not tried again by Socket.IO itself.
    socket.on("connect_error", () => {
      if (!socket.active) this.retryRefused();
    });
    socket.on("patch", (message) => this.each(message, (follower) => follower.patch(message)));
    socket.on("mine", (message) => this.each(message, (follower) => follower.mine(message)));
    socket.on("head", (message) => this.each(message, (follower) => follower.head(message)));
    socket.on("presence", (message) => this.each(message, (follower) => follower.presence(message)));
    socket.on("revoked", () => {
      for (const follower of [...this.followers]) follower.revoked();
    });
  }

  private retryRefused(): void {
    setTimeout(() => this.followers.size > 0 && this.socket.connect(), REFUSED_RETRY * (0.5 + Math.random()));
  }

  private each({ meeting, table }: TableAddress, tell: (follower: Follower) => void): void {
    for (const follower of [...this.followers]) {
      if (follower.meeting === meeting && follower.table === table) tell(follower);
    }
  }
}

export type { Line };

let line: Line | undefined;

/** The line of this page; only in a browser. */
export function theLine(): Line {
  line ??= new Line();
  return line;
}
