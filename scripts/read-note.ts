import { readFileSync, statSync } from "node:fs";
import { MAX_FILE_BYTES, type NoteFileResult, readNoteFile, tooLarge } from "@/lib/documents/note/read-file";

// npm run --silent read-note -- FILE

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

async function read(path: string): Promise<NoteFileResult> {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) fail(`There is no file “${path}”.`);
  if (stats.isDirectory()) fail(`“${path}” is a folder; name the file of a concept note.`);
  // A long file is refused before it is read.
  return stats.isFile() && stats.size > MAX_FILE_BYTES ? tooLarge(stats.size) : await readNoteFile(readFileSync(path));
}

async function readOrFail(path: string): Promise<NoteFileResult> {
  try {
    return await read(path);
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
    return fail(`“${path}” cannot be read${reason}.`);
  }
}

// Whoever reads our output may stop early, as `head` does.
process.stdout.on("error", () => process.exit(0));
const path = process.argv[2];
if (path === undefined || path === "") fail("Name the file of a concept note: npm run --silent read-note -- FILE");
const result = await readOrFail(path);
if (!result.ok) fail(result.error.message);
process.stdout.write(`${JSON.stringify(result.plan, null, 2)}\n`);
