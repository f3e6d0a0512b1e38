"use client";

import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";

/** The steps of setting a meeting up, in the order in which they are usually taken, then the day itself; each has its page below `…/manage`. */
export const STEPS = ["", "note", "programme", "participants", "badges", "day"] as const;

/** The pages of a meeting's secretariat. */
export function ManageNav({ slug }: { slug: string }) {
  const t = useTranslations("manage.steps");
  const path = usePathname();
  return (
    <nav aria-label={t("label")} className="flex flex-wrap gap-x-5 border-b border-line">
      {STEPS.map((step) => {
        const address = `/${slug}/manage${step && `/${step}`}`;
        return (
          <a
            key={step}
            href={address}
            aria-current={path === address ? "page" : undefined}
            className="-mb-px inline-flex min-h-11 items-center border-b-2 border-transparent text-soft -outline-offset-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-semibold aria-[current]:text-accent"
          >
            {t(step || "front")}
          </a>
        );
      })}
    </nav>
  );
}
