import { useTranslations } from "next-intl";
import { NoteLink } from "@/components/table/note-link";

export interface QuestionProps {
  number: number;
  /** How many questions the table has; leaves "of 4" out when unknown. */
  count?: number;
  text: string;
  /** From the second on its text was corrected during the session. */
  version?: number;
  /** The language of the text, where it differs from the page's. */
  language?: string;
  /** Follows the heading's order on the page. */
  level?: 2 | 3;
  /** Its number leads to the concept note of the table. */
  linked?: boolean;
  /** `wall` is as large as what stands around it. */
  size?: "small" | "medium" | "wall";
}

const texts = {
  small: "text-base leading-[1.45]",
  medium: "text-xl leading-[1.4]",
  wall: "leading-[1.32] [&:lang(ar)]:leading-[1.6]",
};

const headings = {
  small: "mb-1",
  medium: "mb-1.5",
  wall: "mb-[0.4em]",
};

/** A question for consideration as it stands in the concept note. */
export function Question(props: QuestionProps) {
  const { number, count, text, version = 1, language, level = 2, linked = false, size = "medium" } = props;
  const t = useTranslations("table.question");
  const common = useTranslations("common");
  const name = count ? t("of", { number, count }) : t("one", { number });
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={`caps ${headings[size]}`}>
        {linked ? <NoteLink number={number}>{name}</NoteLink> : name}
        {version > 1 && common("separator") + t("corrected", { version })}
      </Heading>
      <p lang={language} dir="auto" className={`quoted text-start ${texts[size]}`}>
        {text}
      </p>
    </section>
  );
}
