import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { DemoBadges } from "@/app/sign-in/demo-badges";
import { localAddress } from "@/app/sign-in/home-of";
import { signInWithBadge } from "@/app/sign-in/sign-in-action";
import { SignedIn } from "@/app/sign-in/signed-in";
import { SingleSignOn } from "@/app/sign-in/single-sign-on";
import { SignInForm } from "@/components/observer/sign-in-form";
import { Mark } from "@/components/table/mark";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { Notice } from "@/components/ui/notice";
import { callerFromRequest } from "@/lib/server/caller";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title"), robots: { index: false } };
}

type Props = { searchParams: Promise<{ callbackUrl?: string | string[]; error?: string | string[] }> };

export default async function SignInPage({ searchParams }: Props) {
  const [t, asked, { holder }] = await Promise.all([
    getTranslations("signIn"),
    searchParams,
    headers().then((given) => callerFromRequest(new Headers(given))),
  ]);
  const callbackUrl = localAddress(asked.callbackUrl);
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-md gap-8 px-5.5 pt-10 pb-16 outline-none sm:pt-20">
      <header className="grid gap-3">
        <a href="/" aria-label={t("toTables")} className="-m-2 w-fit rounded-full p-2">
          <Mark className="size-12" />
        </a>
        <h1 className="text-4xl font-semibold tracking-tight">{t("title")}</h1>
        <p className="text-lg text-soft">{t("lead")}</p>
      </header>
      {holder && <SignedIn name={holder.name} />}
      <Notice>{why(asked.error, t)}</Notice>
      <SingleSignOn callbackUrl={callbackUrl} />
      <ClientMessages namespaces={["signIn"]}>
        <SignInForm action={signInWithBadge} callbackUrl={callbackUrl} />
      </ClientMessages>
      <DemoBadges callbackUrl={callbackUrl} />
      <footer className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-4">
        <a href="/" className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline">
          {t("watch")}
        </a>
        <LanguageSwitch />
      </footer>
    </main>
  );
}

/** Why somebody was sent back here. */
function why(error: string | string[] | undefined, t: Awaited<ReturnType<typeof getTranslations<"signIn">>>) {
  if (typeof error !== "string") return undefined;
  const key = `refused.${error.startsWith("oidc-") ? error : "unavailable"}` as "refused.unavailable";
  return t.has(key) ? t(key) : t("refused.unavailable");
}
