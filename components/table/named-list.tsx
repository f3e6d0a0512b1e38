import { useTranslations } from "next-intl";
import { useSpeakerName } from "@/components/table/speaker-name";
import { usePageLocale } from "@/components/table/use-page-locale";
import { nameList } from "@/lib/i18n/format";
import type { NamedView } from "@/lib/roundtable/view-types";

/** How somebody named for an item is called: by name where this screen may know it, and by whom he or she speaks for. */
export function useNamedWords(): (person: NamedView) => string {
  const nameOf = useSpeakerName();
  const separator = useTranslations("common")("separator");
  return (person) => {
    const { name, title, names, anonymous } = person;
    const of = names || anonymous || !title ? nameOf(person) : title;
    return name && names && of !== name ? `${name}${separator}${of}` : (name ?? of);
  };
}

/** Those who are named for an item, one after the other, each apart from the direction of the others. */
export function NamedList({ named }: { named: NamedView[] | undefined }) {
  const words = useNamedWords();
  const locale = usePageLocale();
  return (
    named &&
    nameList(
      locale,
      named.map((person) => `\u2068${words(person)}\u2069`),
    )
  );
}
