import { getTranslations } from "next-intl/server";
import { signInWithDemoBadge } from "@/app/sign-in/sign-in-action";
import { environment } from "@/lib/server/environment";
import { DEMO_BADGES } from "@/prisma/demo/content/badges";

/** The badges of the demo meeting, one tap each; nothing where the demo is off. */
export async function DemoBadges({ callbackUrl }: { callbackUrl?: string }) {
  if (!environment().demo) return null;
  const t = await getTranslations("signIn.demo");
  return (
    <section className="grid gap-3">
      <h2 className="caps">{t("title")}</h2>
      <p className="text-soft">{t("lead")}</p>
      <ul>
        {DEMO_BADGES.map(({ code }) => (
          <li key={code} className="border-t border-line">
            <form action={signInWithDemoBadge}>
              <input type="hidden" name="code" value={code} />
              {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
              <button
                type="submit"
                className="flex min-h-11 w-full flex-wrap items-baseline justify-between gap-x-4 py-2.5 text-start hover:text-accent"
              >
                <span className="font-semibold">{t(code)}</span>
                <span className="ltr-figures text-sm text-soft">{code}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}
