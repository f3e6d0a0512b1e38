import type { Locale } from "@/lib/i18n/locales";
import type { messages as english } from "@/lib/i18n/messages/en";

export type Messages = typeof english;
export type Namespace = keyof Messages;

/** All messages of a language; loads only that language. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case "en":
      return (await import("@/lib/i18n/messages/en")).messages;
    case "ar":
      return (await import("@/lib/i18n/messages/ar")).messages;
    case "zh":
      return (await import("@/lib/i18n/messages/zh")).messages;
    case "fr":
      return (await import("@/lib/i18n/messages/fr")).messages;
    case "ru":
      return (await import("@/lib/i18n/messages/ru")).messages;
    case "es":
      return (await import("@/lib/i18n/messages/es")).messages;
    default:
      return locale satisfies never;
  }
}
