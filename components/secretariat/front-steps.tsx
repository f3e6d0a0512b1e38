import { Circle, CircleCheck } from "lucide-react";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";

type Step = "note" | "programme" | "participants" | "badges" | "chairs";

/** What is done and what is left before the tables can open, each with the page where it is done. */
export async function FrontSteps({
  slug,
  done,
}: {
  slug: string;
  done: Record<Step, boolean> & { counts: Record<Step, number> };
}) {
  const t = await getTranslations("manage.front");
  const line = (step: Step, page: string): ReactNode => (
    <li key={step} className="border-t border-line">
      <a
        href={`/${slug}/manage/${page}`}
        className="grid grid-cols-[1.75rem_1fr] items-start gap-x-2 py-3 hover:text-accent"
      >
        {done[step] ? (
          <CircleCheck aria-hidden="true" className="mt-0.5 size-5 text-accent" />
        ) : (
          <Circle aria-hidden="true" className="mt-0.5 size-5 text-faint" />
        )}
        <span>
          <span className="font-semibold">{t(`${step}.title`)}</span>
          <span className="sr-only"> {done[step] ? t("done") : t("open")}</span>
          <span className="block text-soft">{t(`${step}.state`, { count: done.counts[step] })}</span>
        </span>
      </a>
    </li>
  );
  return (
    <section aria-labelledby="steps">
      <h2 id="steps" className="caps mb-2">
        {t("steps")}
      </h2>
      <ol>
        {line("note", "note")}
        {line("programme", "programme")}
        {line("participants", "participants")}
        {line("chairs", "programme")}
        {line("badges", "badges")}
      </ol>
    </section>
  );
}
