import { parentPort, workerData } from "node:worker_threads";
import { readSheet } from "@/lib/documents/participants/read-sheet";

// What `readSheetFile` starts for a sheet that is read in a thread of its own.
parentPort?.postMessage(await readSheet(workerData.bytes));
