import { join } from "node:path";
import { Worker } from "node:worker_threads";

type Pdf = Uint8Array<ArrayBuffer>;
type Answer = { id: number; pdf: Pdf } | { id: number; failure: string };
type Waiting = { resolve: (pdf: Pdf) => void; reject: (error: Error) => void };
type Job = { source: string; data: string };

/** The compiler and its faces take some 100 MB; a server that makes no PDF for a while has them back. */
const IDLE_MS = 60_000;

/** Not by `import.meta.url`: a bundler would take the file for one of its own, and its native module with it. */
const WORKER = ["lib", "documents", "typst", "worker.mjs"];

let setter: Setter | undefined;

/**
 * Sets a document: takes Typst source of ours and data, which `PRELUDE` gives the source as `data`; returns the PDF.
 * Nobody's words belong into the source; as data they are printed as they are. The same input gives the same bytes.
 * It is set in a thread of its own, one document after the other, so that the tables go on meanwhile.
 */
export function compilePdf(source: string, data: unknown): Promise<Pdf> {
  setter ??= new Setter();
  return setter.set({ source, data: JSON.stringify(data) });
}

/** The thread that sets documents, from the first until it was idle for a while, or died. */
class Setter {
  readonly #worker = new Worker(join(process.cwd(), ...WORKER));
  readonly #waiting = new Map<number, Waiting>();
  #jobs = 0;
  #idle: NodeJS.Timeout | undefined;

  constructor() {
    this.#worker.on("message", (answer: Answer) => this.#take(answer));
    this.#worker.on("error", (error) => this.#end(error as Error));
    this.#worker.on("exit", () => this.#end(new Error("The thread that sets documents has ended.")));
  }

  set(job: Job): Promise<Pdf> {
    clearTimeout(this.#idle);
    this.#worker.ref();
    const id = ++this.#jobs;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage({ id, ...job });
    });
  }

  #take(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ("pdf" in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(`The document could not be set: ${answer.failure}`));
    if (this.#waiting.size > 0) return;
    // No process stays alive for a thread that has nothing to do.
    this.#worker.unref();
    this.#idle = setTimeout(() => this.#retire(), IDLE_MS).unref();
  }

  /** Told before it ends: a document that came in between would be lost with it. */
  #retire(): void {
    if (setter === this) setter = undefined;
    void this.#worker.terminate();
  }

  /** Whoever comes next gets a new thread; who waited for this one is told. */
  #end(error: Error): void {
    clearTimeout(this.#idle);
    if (setter === this) setter = undefined;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
