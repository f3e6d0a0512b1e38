import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { refuse, type SourceForm, type SourceRefusal } from "@/lib/documents/source/source-text";

/** The longest notes take a second or two; a busy machine several times that. */
const MAX_SECONDS = 30;
const MAX_HEAP_MEGABYTES = 512;
/** Buffers stand outside the heap, where no limit of the worker counts them. */
const MAX_GROWTH_BYTES = 1024 * 1024 * 1024;

/**
 * What is read in a thread of its own. The libraries are loaded before the loader of TypeScript: it would translate
 * the two megabytes of one of them, which takes seconds.
 */
const START = `
const { workerData } = require("node:worker_threads");
(async () => {
  if (workerData.form === "pdf") {
    globalThis.pdfjsWorker = await import("pdfjs-dist/legacy/build/pdf.worker.mjs");
    await import("pdfjs-dist/legacy/build/pdf.mjs");
  }
  const { register } = await import("tsx/esm/api");
  register();
  await import(workerData.module);
})();`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a module of ours (its path from the root of the repository) in a thread with a limit of time and memory, one at a time,
 * and gives what it posts. A document that asks for more is refused, as is one at which a library falls.
 */
export function apart<T>(
  module: string,
  bytes: Uint8Array,
  form: SourceForm,
  seconds = MAX_SECONDS,
): Promise<T | SourceRefusal> {
  const run = last.then(() => runOnce<T>(module, bytes, form, seconds));
  last = run;
  return run;
}

function runOnce<T>(module: string, bytes: Uint8Array, form: SourceForm, seconds: number): Promise<T | SourceRefusal> {
  return new Promise((resolve) => {
    const before = process.memoryUsage.rss();
    const worker = new Worker(/* turbopackIgnore: true */ START, {
      eval: true,
      execArgv: [],
      stdout: true,
      stderr: true,
      workerData: { module: pathToFileURL(join(process.cwd(), module)).href, bytes, form },
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    });
    const end = (result: T | SourceRefusal) => {
      clearTimeout(late);
      clearInterval(watch);
      resolve(result);
      void worker.terminate();
    };
    const late = setTimeout(() => end(tooCostly("more time")), seconds * 1000);
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MAX_GROWTH_BYTES) end(tooCostly("more memory"));
    }, 100);
    worker.once("message", end);
    worker.once("error", (error: Error & { code?: string }) =>
      end(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooCostly("more memory") : fell(error)),
    );
    worker.once("exit", () => end(tooCostly("more memory")));
  });
}

const tooCostly = (what: string) =>
  refuse(
    "too-costly",
    `Looked for a concept note and found a file that takes ${what} to read than a note may: save the note's text as .docx or .txt and read that.`,
  );

function fell(error: Error): SourceRefusal {
  console.error("A document could not be read:", error);
  return refuse(
    "damaged",
    "Looked for a concept note and found a file that cannot be read to its end: open it and save it again.",
  );
}
