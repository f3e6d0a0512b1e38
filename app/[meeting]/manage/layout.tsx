import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ManageGate } from "@/components/secretariat/manage-gate";
import { ManageNav } from "@/components/secretariat/manage-nav";
import { Mark } from "@/components/table/mark";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { currentLocale } from "@/lib/i18n/current-locale";
import { longDate } from "@/lib/i18n/format";
import { loadManage } from "@/lib/server/manage/page";
import "@/app/inner.css";

type Props = { params: Promise<{ meeting: string }>; children: ReactNode };

export async function generateMetadata({ params }: Pick<Props, "params">): Promise<Metadata> {
  const [loaded, t] = await Promise.all([loadManage((await params).meeting), getTranslations("manage")]);
  const title = loaded.ok ? `${t("title")} · ${loaded.meeting.title}` : t("title");
  return { title, robots: { index: false } };
}

/** The frame of the secretariat's pages; only the secretariat sees what is inside. */
export default async function ManageLayout({ params, children }: Props) {
  const { meeting: slug } = await params;
  const loaded = await loadManage(slug);
  if (!loaded.ok) return <ManageGate signedIn={loaded.signedIn} callbackUrl={`/${slug}/manage`} />;
  const { meeting, holder } = loaded;
  const [locale, t] = await Promise.all([currentLocale(), getTranslations("manage")]);
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-5.5 pt-6 pb-16 outline-none sm:px-8 sm:pt-8">
      <header className="mb-6 flex flex-wrap items-start gap-x-4 gap-y-3">
        <a
          href={holder.meeting === null ? "/manage" : `/${slug}`}
          aria-label={t("up")}
          className="-m-2 rounded-full p-2"
        >
          <Mark className="size-10" />
        </a>
        <div className="min-w-0 flex-1 basis-64">
          <p className="caps">{longDate(locale, meeting.startsOn.getTime(), "UTC")}</p>
          <h1 className="text-2xl font-semibold tracking-tight text-balance sm:text-3xl">
            <bdi>{meeting.title}</bdi>
          </h1>
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <a
            href={`/${slug}`}
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
          >
            {t("overview")}
          </a>
          <LanguageSwitch />
        </div>
      </header>
      <ClientMessages namespaces={["manage", "rehearsal"]}>
        <ManageNav slug={slug} />
        <div className="pt-7">{children}</div>
      </ClientMessages>
    </main>
  );
}
