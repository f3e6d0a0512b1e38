import { readFile, stat } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { NoteRead } from "@/lib/documents/note/note-of-source";
import { noteOfTree } from "@/lib/documents/note/note-of-tree";
import { MAX_FILE_BYTES, readNoteFile, tooLarge } from "@/lib/documents/note/read-file";
import { isTimeZone } from "@/lib/i18n/zone-time";
import { followDatabaseTime } from "@/lib/server/clock";
import { migrate } from "@/lib/server/database/migrate";
import { joinDatabase } from "@/lib/server/database/open";
import { disconnect, pool } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { closeTables } from "@/lib/server/live/tables";
import { delegateFrom, type LoadedMeeting, loadNote, type NoteOptions } from "@/lib/server/load-note";

const USAGE = `Usage: npm run load-note -- FILE [options]
  --private                    only those with a badge may watch
  --delegate "Name:kind"       seats a delegation with one delegate at every table; may be repeated
  --date YYYY-MM-DD            the day of the meeting; else the note's, else today
  --time-zone Area/City        the clocks of the place; else America/New_York`;

type Asked = { file: string; options: NoteOptions };

function asked(): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      private: { type: "boolean", default: false },
      delegate: { type: "string", multiple: true, default: [] },
      date: { type: "string" },
      "time-zone": { type: "string", default: "America/New_York" },
    },
  });
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new Error(USAGE);
  const { date: day, "time-zone": timeZone } = values;
  if (day !== undefined && !isDay(day)) throw new Error(`--date is "${day}"; it should be a day such as 2016-09-19.`);
  if (!isTimeZone(timeZone))
    throw new Error(`--time-zone is "${timeZone}"; it should be a place such as Africa/Nairobi.`);
  const delegates = values.delegate.map(delegateFrom);
  return { file, options: { isPublic: !values.private, timeZone, delegates, ...(day && { day }) } };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.slice(0, 10) === text;
}

async function read(file: string): Promise<NoteRead> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new Error(`There is no file ${file}.`);
  const result = found.size > MAX_FILE_BYTES ? tooLarge(found.size) : await readNoteFile(await readFile(file));
  if (!result.ok) throw new Error(result.error.message);
  return result;
}

function print({ slug, title, day, tables, badges }: LoadedMeeting): void {
  const { publicUrl, port } = environment();
  const address = (publicUrl ?? `http://localhost:${port}`).replace(/\/$/, "");
  console.log(`${title}, ${day}, ${tables.length === 1 ? "1 table" : `${tables.length} tables`}`);
  console.log(`address      ${address}/${slug}`);
  for (const { role, code, who } of badges) {
    console.log(`${role.padEnd(12)} ${code}${role === "delegate" ? `  ${who}` : ""}`);
  }
  console.log("These badges are shown once. Start Rostrum with npm start, if it is not running, and sign in.");
}

async function main(): Promise<void> {
  const { file, options } = asked();
  const { plan, tree } = await read(file);
  const database = await joinDatabase(environment());
  try {
    await migrate(database.url);
    const stop = await followDatabaseTime(pool());
    print(await loadNote(plan, { ...options, pages: noteOfTree(tree) }));
    stop();
  } finally {
    await closeTables();
    await disconnect();
    await database.stop();
  }
}

main().catch((error: Error & { code?: string }) => {
  console.error(error.code?.startsWith("ERR_PARSE_ARGS") ? `${error.message}\n${USAGE}` : error.message);
  process.exitCode = 1;
});
