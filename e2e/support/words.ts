import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";

const MESSAGES = join(import.meta.dirname, "../../lib/i18n/messages");

type Messages = { [key: string]: string | Messages };

/** All messages of a language, by file. They are read, since a test loads JSON only so. */
function messagesOf(locale: Locale): Messages {
  const files = readdirSync(join(MESSAGES, locale));
  return Object.fromEntries(
    files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(MESSAGES, locale, file), "utf8"))]),
  );
}

/** The words of a message without parameters, such as `moderate.session.announce`. */
export function words(locale: Locale, key: string): string {
  const found = key.split(".").reduce<string | Messages | undefined>(step, messagesOf(locale));
  if (typeof found !== "string") throw new Error(`There is no message ${key}.`);
  return found;
}

function step(at: string | Messages | undefined, part: string) {
  return typeof at === "object" ? at[part] : undefined;
}

/** Messages that a person would know for English: they stand in no Arabic file and take no parameters. */
export function englishWords(): string[] {
  const arabic = new Set(leaves(messagesOf("ar")));
  return leaves(messagesOf("en")).filter(
    (text) => /[a-z]{3}/.test(text) && !/[{<]/.test(text) && !arabic.has(text) && text !== "English",
  );
}

function leaves(messages: Messages): string[] {
  return Object.values(messages).flatMap((one) => (typeof one === "string" ? [one] : leaves(one)));
}
