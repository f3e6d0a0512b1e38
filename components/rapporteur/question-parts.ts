import type { PointForm } from "@/components/rapporteur/point-form";
import type { QuestionPart } from "@/lib/roundtable/state";
import type { PointView, QuestionView, View } from "@/lib/roundtable/view-types";

type Questions = View["questions"];
type Concerns = Pick<PointForm, "questions" | "parts">;

/** The parts of a question that are marked (a), (b) …, counted from 0; none where there is only one. */
export function partsOf(question: QuestionView | undefined): number[] {
  return question && question.parts.length > 1 ? question.parts.map((_, part) => part) : [];
}

/** The parts of these questions, in the order of the agenda. */
export function partsToChoose({ order, items }: Questions, chosen: string[]): QuestionPart[] {
  return order
    .filter((question) => chosen.includes(question))
    .flatMap((question) => partsOf(items[question]).map((part) => ({ question, part })));
}

export function isSamePart(one: QuestionPart, other: QuestionPart): boolean {
  return one.question === other.question && one.part === other.part;
}

/** A question on or off; with it go its parts. */
export function withQuestion({ questions, parts }: Concerns, id: string): Concerns {
  if (!questions.includes(id)) return { questions: [...questions, id], parts };
  return {
    questions: questions.filter((other) => other !== id),
    parts: parts.filter(({ question }) => question !== id),
  };
}

/** A part on or off. */
export function withPart({ parts }: Concerns, part: QuestionPart): Pick<Concerns, "parts"> {
  const others = parts.filter((other) => !isSamePart(other, part));
  return { parts: others.length < parts.length ? others : [...parts, part] };
}

/** The part after the last that is chosen, none after the last of all; undefined where there is nothing to choose. */
export function nextPart(
  questions: Questions,
  { questions: chosen, parts }: Concerns,
): Pick<Concerns, "parts"> | undefined {
  const all = partsToChoose(questions, chosen);
  if (all.length === 0) return undefined;
  const next = all[all.findLastIndex((each) => parts.some((part) => isSamePart(part, each))) + 1];
  return { parts: next ? [next] : [] };
}

/** Without what a correction took away since they were chosen: the table would refuse it. */
export function knownParts(questions: Questions, { questions: chosen, parts }: Concerns): Pick<Concerns, "parts"> {
  const all = partsToChoose(questions, chosen);
  return { parts: parts.filter((part) => all.some((each) => isSamePart(each, part))) };
}

/** The parts of a question that no point names yet; none as long as no point names any, since not everybody goes by parts. */
export function openParts(question: QuestionView | undefined, points: Pick<PointView, "parts">[]): number[] {
  const named = points.flatMap(({ parts }) => parts.filter((part) => part.question === question?.id));
  return named.length === 0 ? [] : partsOf(question).filter((part) => named.every((each) => each.part !== part));
}
