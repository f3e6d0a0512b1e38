import { useTranslations } from "next-intl";

export interface QuestionProps {
  number: number;
  /** How many questions the table has; leaves "of 4" out when unknown. */
  count?: number;
  text: string;
  /** The language of the text, where it differs from the page's. */
  language?: string;
  /** Follows the heading's order on the page. */
  level?: 2 | 3;
  size?: "small" | "medium" | "wall";
}

const texts = {
  small: "text-base leading-[1.45]",
  medium: "text-xl leading-[1.4]",
  wall: "text-[clamp(1.5rem,2.4vw,5rem)] leading-[1.32]",
};

const headings = {
  small: "mb-1",
  medium: "mb-1.5",
  wall: "mb-[1em] [--caps:clamp(0.8rem,1vw,2rem)]",
};

/** A question for consideration as it stands in the concept note. */
export function Question({ number, count, text, language, level = 2, size = "medium" }: QuestionProps) {
  const t = useTranslations("table.question");
  const Heading = `h${level}` as const;
  return (
    <section>
      <Heading className={`caps ${headings[size]}`}>
        {count ? t("of", { number, count }) : t("one", { number })}
      </Heading>
      <p lang={language} dir="auto" className={`quoted text-start ${texts[size]}`}>
        {text}
      </p>
    </section>
  );
}
