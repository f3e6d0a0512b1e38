import type { BadgeMeeting } from "@/lib/documents/badges/printed-badge";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";

/** Whose badge it is (a pseudonym where there is one), the address that signs in, and the meeting. */
export type BadgeLink = { name: string; link: string; meeting: BadgeMeeting };

/** The message that brings a badge, as text and as HTML. Its subject names the meeting alone: subjects are read over shoulders. */
export async function badgeLinkMessage({ name, link, meeting }: BadgeLink, locale: Locale) {
  const t = await translator(locale, "mail");
  const where = [meeting.place, meeting.dates].filter((text) => text.trim()).join(" · ");
  const words = {
    greeting: t("greeting", { name }),
    lead: t("lead", { meeting: meeting.title }),
    where,
    signIn: t("signIn"),
    address: t("address"),
    keep: t("keep"),
    from: t("from"),
  };
  return {
    subject: oneLine(t("subject", { meeting: meeting.title })),
    text: asText(words, link),
    html: asHtml(words, link, locale),
  };
}

type Words = Record<"greeting" | "lead" | "where" | "signIn" | "address" | "keep" | "from", string>;

function asText({ greeting, lead, where, keep, from }: Words, link: string): string {
  return `${[greeting, lead, where, link, keep, from].filter(Boolean).join("\n\n")}\n`;
}

/** Simple enough for every mail program: one column, no picture, nothing to load. */
function asHtml({ greeting, lead, where, signIn, address, keep, from }: Words, link: string, locale: Locale): string {
  const href = escaped(link);
  const paragraph = (html: string) => `<p style="margin:0 0 16px">${html}</p>`;
  const button = `<a href="${href}" style="display:inline-block;padding:12px 22px;border-radius:8px;background:#1d3f94;color:#ffffff;font-weight:600;text-decoration:none">${escaped(signIn)}</a>`;
  const plain = `<a href="${href}" dir="ltr" style="color:#1d3f94;word-break:break-all">${href}</a>`;
  const body = [
    ...[greeting, lead, where].filter(Boolean).map((text) => paragraph(escaped(text))),
    paragraph(button),
    paragraph(`${escaped(address)}<br>${plain}`),
    ...[keep, from].map((text) => paragraph(escaped(text))),
  ].join("\n");
  return `<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head><meta charset="utf-8"><title>${escaped(signIn)}</title></head>
<body style="margin:0;padding:24px;font-family:system-ui,sans-serif;font-size:16px;line-height:1.5">
<div style="max-width:560px;margin:0 auto">
${body}
</div>
</body>
</html>
`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function escaped(text: string): string {
  const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
