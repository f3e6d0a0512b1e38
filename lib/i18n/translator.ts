import { createTranslator } from "use-intl/core";
import { loadMessages, type Messages, type Namespace } from "@/lib/i18n/load-messages";
import { intlTag, type Locale } from "@/lib/i18n/locales";

/** Sentences outside a page (HTTP and socket answers, exports): a translator of one namespace. Where a page is rendered, use next-intl's. */
export async function translator<N extends Namespace>(locale: Locale, namespace: N) {
  const messages: Messages = await loadMessages(locale);
  return createTranslator<Messages, N>({ locale: intlTag(locale), messages, namespace, timeZone: "UTC" });
}
