import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Locale } from "@/lib/i18n/locales";

const MESSAGES = join(import.meta.dirname, "../../lib/i18n/messages");

/** Ranks that people bear as their titles, which are shown as they were given. */
const TITLES = ["head-of-government", "minister", "vice-minister", "ambassador"].map((rank) => `table.rank.${rank}`);

/** What the items of the demo's agendas are called, in the language of their note; the programme proposes the same in English. */
const ITEMS = ["opening", "panel", "wrapUp", "closing"].map((item) => `programme.template.items.${item}`);

type Messages = { [key: string]: string | Messages };

/** All messages of a language, by file. They are read, since a test loads JSON only so. */
function messagesOf(locale: Locale): Messages {
  const files = readdirSync(join(MESSAGES, locale));
  return Object.fromEntries(
    files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(MESSAGES, locale, file), "utf8"))]),
  );
}

/** What every name of a message begins with: `sign-in.json` holds `signIn`. */
export function namespaces(): string[] {
  return Object.keys(messagesOf("en")).map((file) => file.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));
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

/** Messages that a reader of `locale` would know for English: not the same there, without parameters, no title of a person. */
export function englishWords(locale: Locale): string[] {
  const known = new Set([
    "English",
    ...leaves(messagesOf(locale)),
    ...[...TITLES, ...ITEMS].map((key) => words("en", key)),
  ]);
  return leaves(messagesOf("en")).filter((text) => /[a-z]{3}/.test(text) && !/[{<]/.test(text) && !known.has(text));
}

function leaves(messages: Messages): string[] {
  return Object.values(messages).flatMap((one) => (typeof one === "string" ? [one] : leaves(one)));
}
