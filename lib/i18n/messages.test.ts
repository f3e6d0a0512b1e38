import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { describe, expect, test } from "vitest";
import { loadMessages } from "@/lib/i18n/load-messages";
import { intlTag, locales } from "@/lib/i18n/locales";

type Tree = { [key: string]: string | Tree };

function leaves(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${path}${key}`, value] as [string, string]] : leaves(value, `${path}${key}.`),
  );
}

/** The arguments of a message with their kind, such as "count:plural", those inside a single branch included. */
function args(elements: MessageFormatElement[]): Set<string> {
  const found = new Set<string>();
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    found.add(`${element.value}:${TYPE[element.type]}`);
    if (element.type === TYPE.tag) for (const arg of args(element.children)) found.add(arg);
    if (element.type === TYPE.plural || element.type === TYPE.select)
      for (const branch of Object.values(element.options)) for (const arg of args(branch.value)) found.add(arg);
  }
  return found;
}

function plurals(elements: MessageFormatElement[]): { kind: Intl.PluralRuleType; forms: string[] }[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return plurals(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [];
    const inside = Object.values(element.options).flatMap((branch) => plurals(branch.value));
    if (element.type === TYPE.select) return inside;
    return [{ kind: element.pluralType ?? "cardinal", forms: Object.keys(element.options) }, ...inside];
  });
}

const english = new Map(leaves((await loadMessages("en")) as unknown as Tree));

describe.each(locales)("the messages in %s", async (locale) => {
  const messages = new Map(leaves((await loadMessages(locale)) as unknown as Tree));

  test("have exactly the keys of English", () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test("say something and take the same arguments as English", () => {
    for (const [key, message] of messages) {
      expect(message.trim(), key).not.toBe("");
      expect([...args(parse(message))].sort(), key).toEqual([...args(parse(english.get(key) ?? ""))].sort());
    }
  });

  // English may leave "one" out where its words are the same; a translator sees only what a language asks for.
  test.skipIf(locale === "en")("have every form that the language's plurals need", () => {
    for (const [key, message] of messages)
      for (const { kind, forms } of plurals(parse(message))) {
        const needed = new Intl.PluralRules(intlTag(locale), { type: kind }).resolvedOptions().pluralCategories;
        expect(forms, key).toEqual(expect.arrayContaining(needed));
      }
  });
});

test("Arabic plurals have six forms", () => {
  expect(new Intl.PluralRules(intlTag("ar")).resolvedOptions().pluralCategories).toHaveLength(6);
});
