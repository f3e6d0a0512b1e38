/** What a rejection carries that words need. */
export interface RefusalFacts {
  code: string;
  params?: Record<string, string | number>;
}

/** A translator of the namespace `refusals`: next-intl's or `translator(locale, "refusals")`. */
export interface RefusalTranslator {
  (key: never, values?: never): string;
  has(key: never): boolean;
}

/** Takes a translator of `refusals` and a rejection; returns the sentence for its code, or a general one for a code without words. */
export function refusal(t: RefusalTranslator, { code, params = {} }: RefusalFacts): string {
  const say = t as unknown as { (key: string, values: object): string; has(key: string): boolean };
  // A code is kebab-case; anything else could name a property that every object has.
  return /^[a-z]+(-[a-z]+)*$/.test(code) && say.has(code) ? say(code, params) : say("unknown", { code });
}
