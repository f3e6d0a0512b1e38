import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");
const run = promisify(execFile);

/**
 * A Rostrum of its own: the production build, started as `npm start` does, or one in development as `npm run dev` does; on a data folder
 * and a port of its own.
 */
export class Rostrum {
  private process: ChildProcess | null = null;
  private said = "";

  private constructor(
    readonly port: number,
    private readonly dataDir: string,
    private readonly demo: boolean,
    private readonly dev: boolean,
  ) {}

  static async prepare({ demo = true, dev = false } = {}): Promise<Rostrum> {
    const dataDir = await mkdtemp(join(tmpdir(), "rostrum-e2e-"));
    return new Rostrum(await freePort(), dataDir, demo, dev);
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  /** Starts it and waits until it says that it is healthy. */
  async start(): Promise<void> {
    const script = ["--import", "tsx", "scripts/start.ts", ...(this.dev ? ["--dev"] : [])];
    const child = spawn(process.execPath, script, { cwd: ROOT, env: this.env() });
    this.process = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        this.said += chunk;
      });
    }
    const ended = new Promise<never>((_, reject) => {
      child.once("exit", (code) => reject(new Error(`Rostrum ended with ${code}:\n${this.said}`)));
    });
    ended.catch(() => {});
    await Promise.race([this.ready(child), ended]);
  }

  /** The line that start prints once it serves. */
  private ready(child: ChildProcess): Promise<void> {
    const from = this.said.length;
    return new Promise((resolve) => {
      child.stdout?.on("data", () => {
        if (this.said.slice(from).includes("Rostrum is ready")) resolve();
      });
    });
  }

  /** As a pulled plug: nothing is closed, nothing is said. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.end("SIGTERM");
    await rm(this.dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
    this.process = null;
  }

  /** Runs a script of the project on this data; returns what it printed. */
  async script(file: string, ...args: string[]): Promise<string> {
    const { stdout } = await run(process.execPath, ["--import", "tsx", file, ...args], { cwd: ROOT, env: this.env() });
    return stdout;
  }

  /** All that it printed so far. */
  get log(): string {
    return this.said;
  }

  private env(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _given, NEXTAUTH_URL: _url, ...env } = process.env;
    return {
      ...env,
      PORT: String(this.port),
      ROSTRUM_DATA_DIR: this.dataDir,
      ROSTRUM_DEMO: this.demo ? "on" : "off",
    };
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}
