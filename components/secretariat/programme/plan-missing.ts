import type { Plan } from "@/components/secretariat/programme/types";
import { wrongInAgenda } from "@/components/table/agenda-editor/agenda-edit";

/** What keeps a plan from being saved; null where nothing does. */
export function missingOf(plan: Plan): "title" | "slot" | "item" | "question" | null {
  if (plan.title.trim() === "") return "title";
  const wrong = wrongInAgenda(plan);
  if (wrong) return wrong;
  return plan.questions.some(({ text }) => text.trim() === "") ? "question" : null;
}
