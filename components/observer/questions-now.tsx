"use client";

import { useTranslations } from "next-intl";
import { Question } from "@/components/table/question";
import { useViewOf } from "@/lib/client/table-provider";
import type { View } from "@/lib/roundtable/view-types";

/** The questions on the screens, else those of the current item. */
export function questionsNow({ questions, agenda }: Pick<View, "questions" | "agenda">): string[] {
  if (questions.shown.length > 0) return questions.shown;
  const item = agenda.current ? agenda.items[agenda.current] : undefined;
  return item?.questions ?? [];
}

/** The question under discussion, as it stands in the concept note. */
export function QuestionsNow({ size = "medium" }: { size?: "medium" | "wall" }) {
  const t = useTranslations("public");
  const questions = useViewOf((view) => view.questions);
  const agenda = useViewOf((view) => view.agenda);
  const ids = questionsNow({ questions, agenda });
  const item = agenda.current ? agenda.items[agenda.current] : undefined;
  if (ids.length === 0 && !item) return null;
  if (ids.length === 0) {
    return (
      <section>
        <h2 className="caps mb-1.5">{t("agenda.now")}</h2>
        <p dir="auto" className={`quoted text-start ${size === "wall" ? "" : "text-xl"}`}>
          {item?.title}
        </p>
      </section>
    );
  }
  return ids.map((id) => {
    const question = questions.items[id];
    const count = questions.order.length;
    return question && <Question key={id} {...question} count={count} size={size} linked={size !== "wall"} />;
  });
}
