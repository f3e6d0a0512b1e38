import { NextIntlClientProvider } from "next-intl";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { TableProvider } from "@/lib/client/table-provider";
import { loadMessages } from "@/lib/i18n/load-messages";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import type { View } from "@/lib/roundtable/view-types";

/** What the server sends of a part of a public screen, at the server time `now` (ms). */
export async function rendered(children: ReactNode, view: View, now: number, locale: Locale = "en"): Promise<string> {
  const place = { meeting: "summit", meetingTitle: "The summit", table: 3, timeZone: "America/New_York" };
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={intlTag(locale)} messages={await loadMessages(locale)} timeZone="UTC">
      <TableProvider initial={{ ...place, seq: 1, audience: "public", view, serverNow: now }} as="public">
        {children}
      </TableProvider>
    </NextIntlClientProvider>,
  );
}

/** The words alone, as they follow each other. */
export function wordsOf(html: string): string {
  const visible = html.replace(/<(noscript|figcaption)\b.*?<\/\1>/gs, " ");
  return visible
    .replace(/<[^>]*>/g, " ")
    .replace(/[\u2068\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
