"use client";

import { useTranslations } from "next-intl";
import { questionsNow } from "@/components/observer/questions-now";
import { useViewOf } from "@/lib/client/table-provider";

/** The question that is shown, in two lines; its whole text is for the wall. Of several shown together, the numbers. */
export function OverlayQuestion() {
  const t = useTranslations("table.question");
  const questions = useViewOf((view) => view.questions);
  const agenda = useViewOf((view) => view.agenda);
  const shown = questionsNow({ questions, agenda }).flatMap((id) => questions.items[id] ?? []);
  const [only] = shown;
  if (!only) return null;
  return (
    <section className="flex items-baseline gap-x-4 bg-sunk px-6 py-2.5">
      {shown.map(({ id, number }) => (
        <h2 key={id} className="caps shrink-0 [--caps:0.8rem]">
          {t("one", { number })}
        </h2>
      ))}
      {shown.length === 1 && (
        <p dir="auto" className="quoted line-clamp-2 min-w-0 flex-1 text-start text-base leading-[1.4]">
          {only.text}
        </p>
      )}
    </section>
  );
}
