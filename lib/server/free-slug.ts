import { prisma } from "@/lib/server/database/prisma";
import { RESERVED_SLUGS } from "@/lib/server/reserved-slugs";

/** The address itself, or the first of `address-2`, `address-3` … that no meeting and no page has. */
export async function freeSlug(wanted: string): Promise<string> {
  const like = await prisma().meeting.findMany({ where: { slug: { startsWith: wanted } }, select: { slug: true } });
  const taken = new Set([...RESERVED_SLUGS, ...like.map(({ slug }) => slug)]);
  let slug = wanted;
  for (let count = 2; taken.has(slug); count += 1) slug = `${wanted}-${count}`;
  return slug;
}
