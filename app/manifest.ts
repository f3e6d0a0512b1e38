import type { MetadataRoute } from "next";
import { getTranslations } from "next-intl/server";
import { currentLocale } from "@/lib/i18n/current-locale";
import { directionOf } from "@/lib/i18n/locales";

/** What a phone needs to put Rostrum beside its other applications. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("common")]);
  const icon = (file: string, size: number, purpose: "any" | "maskable") =>
    ({ src: `/icons/${file}.png`, sizes: `${size}x${size}`, type: "image/png", purpose }) as const;
  return {
    id: "/",
    name: t("product"),
    short_name: t("product"),
    description: t("description"),
    lang: locale,
    dir: directionOf(locale),
    start_url: "/",
    scope: "/",
    display: "standalone",
    background_color: "#faf8f3",
    theme_color: "#faf8f3",
    icons: [
      { src: "/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon("icon-192", 192, "any"),
      icon("icon-512", 512, "any"),
      icon("maskable-512", 512, "maskable"),
    ],
  };
}
