import { findDate, foldDate } from "@/lib/documents/note/dates";
import { fold } from "@/lib/documents/note/fold";
import type { TablePlan } from "@/lib/documents/note/plan";
import { toSentences } from "@/lib/documents/note/sentences";

const TAKES_PLACE =
  /\b(?:(?:will|is to|shall) (?:be (?:held|convened|organi[sz]ed)|take place|meet|convene)|takes place|to be held|is convening|convenes|invites? .{0,60} to)\b|\b(?:se tiendra|aura lieu|sera (?:organise|convoque)e?|se celebrara|tendra lugar|se realizara)\b|(?:^|\s)(?:و?س?[يت]عقد|[يت]نعقد|س[يت]نظم)(?=\s)/u;

/** The day that the first paragraphs name, where no cover does: "The round table will be held on 4 April 2026". */
export function dateInProse(table: TablePlan | undefined): string | null {
  const paragraphs = table?.sections.slice(0, 2).flatMap((section) => section.paragraphs.slice(0, 3)) ?? [];
  for (const paragraph of paragraphs) {
    if (paragraph.length > 3000) continue;
    for (const { text } of toSentences(paragraph)) {
      const found = TAKES_PLACE.test(fold(text)) ? findDate(foldDate(text)) : null;
      if (found !== null) return found.iso;
    }
  }
  return null;
}
