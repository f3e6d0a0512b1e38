import { parentPort, workerData } from "node:worker_threads";
import { noteOf } from "@/lib/documents/note/note-of-source";
import { sourceOf } from "@/lib/documents/source/source-of";
import type { SourceForm } from "@/lib/documents/source/source-text";

// Runs in a thread of its own (`apart`): reads one document and posts what was read.

const { bytes, form } = workerData as { bytes: Uint8Array; form: SourceForm };
const found = await sourceOf(bytes, form);
parentPort?.postMessage(found.ok ? noteOf(found.source) : found);
