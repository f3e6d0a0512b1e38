import { useTranslations } from "next-intl";
import { withoutMarks } from "@/components/note/marked-pieces";
import type { Part } from "@/components/note/note-shown";

export type ContentsProps = {
  parts: (Part & { name: string })[];
  numbers: number[];
  language?: string;
  footnotes: boolean;
};

const LINK =
  "inline-flex min-h-8 items-center text-soft underline-offset-4 hover:text-ink hover:underline max-sm:min-h-11 pointer-coarse:min-h-11";

/** What the page holds; each question has a link of its own. */
export function Contents({ parts, numbers, language, footnotes }: ContentsProps) {
  const t = useTranslations();
  return (
    <nav
      aria-labelledby="contents"
      className="lg:sticky lg:top-6 lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:self-start print:hidden"
    >
      <h2 id="contents" className="caps mb-1">
        {t("note.contents")}
      </h2>
      <ul className="max-lg:flex max-lg:flex-wrap max-lg:gap-x-6">
        {parts.map(({ anchor, name, heading, holds }) => (
          <li key={anchor} className={holds === "questions" ? "max-lg:flex max-lg:flex-wrap max-lg:gap-x-4" : ""}>
            <a href={`#${anchor}`} lang={heading ? language : undefined} className={LINK}>
              <bdi>{withoutMarks(name)}</bdi>
            </a>
            {holds === "questions" && <Numbers numbers={numbers} />}
          </li>
        ))}
        {footnotes && (
          <li>
            <a href="#footnotes" className={LINK}>
              {t("note.footnotes")}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Numbers({ numbers }: { numbers: number[] }) {
  const t = useTranslations("table.question");
  return (
    <ul className="-ms-2 flex flex-wrap">
      {numbers.map((number) => (
        <li key={number}>
          <a
            href={`#q${number}`}
            aria-label={t("one", { number })}
            className={`${LINK} min-w-8 justify-center px-2 max-sm:min-w-11 pointer-coarse:min-w-11`}
          >
            {t("short", { number })}
          </a>
        </li>
      ))}
    </ul>
  );
}
