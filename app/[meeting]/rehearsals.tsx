import { getTranslations } from "next-intl/server";
import { screensOf } from "@/app/own-screen";
import type { OverviewRehearsal } from "@/lib/server/overview";

/** The rehearsals that somebody takes part in, and the ways to her screens there. */
export async function Rehearsals({ slug, rehearsals }: { slug: string; rehearsals: OverviewRehearsal[] }) {
  if (rehearsals.length === 0) return null;
  const [t, overview] = await Promise.all([getTranslations("rehearsal"), getTranslations("overview")]);
  return (
    <section aria-labelledby="rehearsals" className="mt-8 rounded-xl bg-accent-wash px-4 py-3">
      <h2 id="rehearsals" className="caps">
        {t("heading")}
      </h2>
      <ul>
        {rehearsals.map(({ number, of, title, role }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4">
            <a
              href={`/${slug}/${number}`}
              className="inline-flex min-h-11 items-center font-semibold underline-offset-4 hover:underline"
            >
              {t("of", { number: of })}
            </a>
            <bdi className="text-soft">{title}</bdi>
            {screensOf(role).map((screen) => (
              <a
                key={screen}
                href={`/${slug}/${number}/${screen}`}
                className="inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline"
              >
                {overview(`screen.${screen}`)}
              </a>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
