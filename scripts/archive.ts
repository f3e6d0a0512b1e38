import { readFile, writeFile } from "node:fs/promises";
import { archiveOf } from "@/lib/server/archive/archive-of";
import { readArchive } from "@/lib/server/archive/read-archive";
import { restore } from "@/lib/server/archive/restore";
import { prisma } from "@/lib/server/database/prisma";
import { besideServer } from "@/scripts/beside-server";

const USAGE = `Usage: npm run archive -- MEETING FILE     writes the meeting at the address /MEETING into FILE
       npm run restore -- FILE             puts the meeting of an archive into this installation`;

async function archive(slug: string, file: string): Promise<void> {
  const meeting = await prisma().meeting.findUnique({ where: { slug }, select: { id: true } });
  if (!meeting) throw new Error(`There is no meeting at /${slug}.`);
  const content = await archiveOf(meeting.id);
  await writeFile(file, content, { flag: "wx" });
  console.log(
    `/${slug} stands in ${file}, ${(content.length / 1e6).toFixed(1)} MB. Keep it where only the secretariat reads.`,
  );
}

async function putBack(file: string): Promise<void> {
  const slug = await restore(await readArchive(await readFile(file)));
  console.log(`The meeting stands at /${slug}. Its people need new badges: /${slug}/manage/badges.`);
}

const [verb, ...names] = process.argv.slice(2);
const [first, second] = names;
if (verb === "archive" && first && second) await besideServer(() => archive(first, second));
else if (verb === "restore" && first && !second) await besideServer(() => putBack(first));
else {
  console.error(USAGE);
  process.exitCode = 1;
}
