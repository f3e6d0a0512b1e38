import { useTranslations } from "next-intl";
import type { NoteShown } from "@/components/note/note-shown";
import { usePageLocale } from "@/components/table/use-page-locale";
import { numeral } from "@/lib/i18n/format";

/** All footnotes once more, at the foot: for paper, and for who reads without script. `marked`: which have a mark in the text. */
export function Footnotes({ note, marked }: { note: NoteShown; marked: Set<number> }) {
  const t = useTranslations("note");
  const locale = usePageLocale();
  return (
    <section aria-labelledby="footnotes" className="note-footnotes mt-10 border-t border-line pt-4">
      <h3 id="footnotes" className="caps mb-2 scroll-mt-6">
        {t("footnotes")}
      </h3>
      <ol className="grid gap-1.5 text-soft">
        {note.footnotes.map(({ n, text }) => (
          <li
            key={n}
            id={`footnote-${n}`}
            className="-mx-2 grid scroll-mt-6 grid-cols-[1.75rem_minmax(0,1fr)] rounded-lg px-2 py-0.5 target:bg-accent-wash print:mx-0 print:bg-transparent print:px-0"
          >
            {marked.has(n) ? (
              <a
                href={`#mark-${n}`}
                aria-label={t("back", { number: n })}
                className="-ms-1 inline-flex min-h-6 min-w-6 justify-self-start rounded-sm px-1 font-semibold text-accent hover:underline"
              >
                {numeral(locale, n)}
              </a>
            ) : (
              <span>{numeral(locale, n)}</span>
            )}
            <span lang={note.language} dir="auto" className="text-start">
              {text}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
