import { byNameIn } from "@/lib/i18n/by-name";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import type { PrintedBadge } from "./printed-badge";

/** As they are handed out: by delegation, then by name, as the language sorts; those without a delegation come last. */
export function sortBadges(badges: PrintedBadge[], locale: Locale): PrintedBadge[] {
  const byDelegation = byNameIn(locale);
  const byName = new Intl.Collator(intlTag(locale));
  return badges.toSorted((one, other) => {
    const [mine, theirs] = [namesOf(one), namesOf(other)];
    if (mine && theirs) return byDelegation({ names: mine }, { names: theirs }) || byName.compare(one.name, other.name);
    return Number(!mine) - Number(!theirs) || byName.compare(one.name, other.name);
  });
}

/** The names of the delegation that is printed: none that has no name, none beside a pseudonym. */
export function namesOf({ delegation, pseudonymous }: PrintedBadge): Record<string, string> | undefined {
  return pseudonymous || !delegation || Object.keys(delegation).length === 0 ? undefined : delegation;
}
