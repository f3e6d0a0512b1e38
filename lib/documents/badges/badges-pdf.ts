import { setImmediate as next } from "node:timers/promises";
import { compilePdf } from "@/lib/documents/typst/compile";
import { wordsIn } from "@/lib/documents/typst/prelude";
import { nameList, numeral } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locales";
import { nameIn } from "@/lib/i18n/names";
import { translator } from "@/lib/i18n/translator";
import { CARD } from "./card";
import type { BadgeForm, BadgeMeeting, PrintedBadge } from "./printed-badge";
import { qrSvg } from "./qr-code";
import { SHEET } from "./sheet";
import { namesOf, sortBadges } from "./sort-badges";

type Asked = { form: BadgeForm; meeting: BadgeMeeting; locale: Locale };

/** Badges to print, as a PDF in the language `locale`, sorted as they are handed out. To print none is refused with an Error. */
export async function badgesPdf(badges: PrintedBadge[], asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  if (badges.length === 0) throw new Error("There is no badge to print.");
  return compilePdf(templateOf(asked.form), await contentOf(badges, asked));
}

function templateOf(form: BadgeForm): string {
  switch (form) {
    case "sheet-of-8":
      return SHEET;
    case "cards":
      return CARD;
    default:
      return form satisfies never;
  }
}

/** What the template finds as `data`. */
async function contentOf(badges: PrintedBadge[], { meeting, locale }: Asked) {
  const t = await translator(locale, "badges");
  const content = await wordsOfBadge(locale);
  const printed = [];
  for (const badge of sortBadges(badges, locale)) {
    printed.push({ ...content(badge), qr: qrSvg(badge.url) });
    // A QR code takes most of a millisecond: the tables have their turn between two of them.
    await next();
  }
  return {
    language: locale,
    title: t("title", { meeting: meeting.title }),
    meeting: {
      title: wordsIn(locale, meeting.title),
      where: [meeting.place, meeting.dates].filter((text) => text.trim()).map((text) => wordsIn(locale, text)),
    },
    words: { qr: t("qr"), hint: t("hint") },
    badges: printed,
  };
}

async function wordsOfBadge(locale: Locale) {
  const [t, table] = await Promise.all([translator(locale, "badges"), translator(locale, "table")]);
  const tables = (numbers: number[]) => {
    const written = numbers.toSorted((one, other) => one - other).map((number) => numeral(locale, number));
    return written.length > 0 ? t("tables", { count: written.length, numbers: nameList(locale, written) }) : null;
  };
  return (badge: PrintedBadge) => {
    const names = namesOf(badge);
    return {
      name: wordsIn(locale, badge.name),
      title: badge.title && !badge.pseudonymous ? wordsIn(locale, badge.title) : null,
      delegation: names ? wordsIn(locale, nameIn(names, locale)) : null,
      role: table(`role.${badge.role}`),
      tables: tables(badge.tables),
      marked: badge.role === "secretariat",
      code: grouped(badge.code),
      address: badge.url.replace(/[?#].*$/s, "").replace(/^https?:\/\//, ""),
    };
  };
}

/** As it was given out if it has groups, else in fives: hyphens do not count where a code is typed. */
function grouped(code: string): string {
  return code.includes("-") ? code : code.replace(/(.{5})(?=.)/gu, "$1-");
}
