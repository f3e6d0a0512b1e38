import { useTranslations } from "next-intl";
import { memo } from "react";
import { nameIn } from "@/components/table/name-in";
import { usePageLocale } from "@/components/table/use-page-locale";
import { nameList } from "@/lib/i18n/format";
import type { Names } from "@/lib/roundtable/state";
import type { SpeakerView } from "@/lib/roundtable/view-types";

/** Whatever carries names: a speaker, a delegation, a seat. Without names it is somebody protected. */
export type Named = Pick<SpeakerView, "names" | "anonymous">;

/** A name set apart from the direction of the text around it, in its own language. */
export const SpeakerName = memo(function SpeakerName({ speaker }: { speaker: Named }) {
  const t = useTranslations("table");
  const locale = usePageLocale();
  if (speaker.anonymous || !speaker.names) return <bdi>{t("anonymous")}</bdi>;
  const { name, language } = nameIn(speaker.names, locale);
  return <bdi lang={language === locale ? undefined : language}>{name}</bdi>;
});

/** The same as plain text, for labels. */
export function useSpeakerName(): (speaker: Named) => string {
  const t = useTranslations("table");
  const locale = usePageLocale();
  return (speaker) => (speaker.anonymous || !speaker.names ? t("anonymous") : nameIn(speaker.names, locale).name);
}

/** The names of those that somebody speaks for, as a list in the page's language. */
export function useNamesList(): (names: Names[]) => string {
  const locale = usePageLocale();
  return (names) =>
    nameList(
      locale,
      names.map((one) => nameIn(one, locale).name),
    );
}
