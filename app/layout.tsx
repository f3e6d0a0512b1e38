import type { Metadata, Viewport } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ChineseFaces } from "@/components/ui/chinese-faces";
import { ClientMessages } from "@/components/ui/client-messages";
import { currentLocale } from "@/lib/i18n/current-locale";
import { directionOf } from "@/lib/i18n/locales";
import { serverRate } from "@/lib/server/clock";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common");
  return {
    title: { template: `%s · ${t("product")}`, default: t("product") },
    description: t("description"),
    icons: { icon: "/icon.svg", apple: "/apple-touch-icon.png" },
  };
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f3" },
    { media: "(prefers-color-scheme: dark)", color: "#0e1116" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("common")]);
  const rate = serverRate();
  return (
    <html lang={locale} dir={directionOf(locale)} data-clock-rate={rate === 1 ? undefined : rate}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:start-3 focus:top-3 focus:z-50 focus:rounded-lg focus:bg-accent focus:px-4 focus:py-3 focus:font-semibold focus:text-accent-ink"
        >
          {t("skip")}
        </a>
        <ClientMessages>{children}</ClientMessages>
        {locale === "zh" && <ChineseFaces />}
      </body>
    </html>
  );
}
