import { type ChildProcess, fork } from "node:child_process";
import { io, type Socket } from "socket.io-client";

/** Starts a server of this folder as a process of its own; resolves with its port when it listens. */
export async function launch(file: string, env: NodeJS.ProcessEnv): Promise<{ port: number; child: ChildProcess }> {
  const child = fork(`${import.meta.dirname}/${file}`, {
    execArgv: ["--import", "tsx"],
    env: { ...process.env, ...env },
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once("message", (message) => resolve((message as { port: number }).port));
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return { port, child };
}

export async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  await ended;
}

export async function connect(port: number, cookie?: string): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${port}`, {
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    ...(cookie && { extraHeaders: { cookie } }),
  });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("connect_error", reject);
  });
  return socket;
}

export async function connectAll(count: number, make: (index: number) => Promise<Socket>): Promise<Socket[]> {
  const sockets: Socket[] = [];
  for (let index = 0; index < count; index += 25) {
    const some = Array.from({ length: Math.min(25, count - index) }, (_, offset) => make(index + offset));
    sockets.push(...(await Promise.all(some)));
  }
  return sockets;
}

/** Milliseconds from `act` until each of the sockets has had the next `event`. */
export async function untilAllHave(sockets: Socket[], event: string, act: () => void): Promise<number> {
  const started = performance.now();
  await new Promise<void>((resolve) => {
    let missing = sockets.length;
    for (const socket of sockets) {
      socket.once(event, () => {
        missing -= 1;
        if (missing === 0) resolve();
      });
    }
    act();
  });
  return performance.now() - started;
}

export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
