import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { FootnoteMark } from "@/components/note/footnote-mark";
import { markedPieces } from "@/components/note/marked-pieces";
import type { NoteShown } from "@/components/note/note-shown";
import { usePageLocale } from "@/components/table/use-page-locale";
import { numeral } from "@/lib/i18n/format";

export type MarkedTextProps = { text: string; note: NoteShown; footnotes?: number[] };

/** A text of the note with the marks of its footnotes. A mark without a footnote is left out. */
export function MarkedText({ text, note, footnotes }: MarkedTextProps) {
  const t = useTranslations("note");
  const locale = usePageLocale();
  let at = 0;
  return markedPieces(text, footnotes).map((piece) => {
    const key = at;
    at += 1;
    if (typeof piece === "string") return <Fragment key={key}>{piece}</Fragment>;
    const footnote = note.footnotes.find(({ n }) => n === piece);
    if (!footnote) return null;
    return (
      <FootnoteMark
        key={key}
        n={piece}
        sign={numeral(locale, piece)}
        label={t("footnote", { number: piece })}
        text={footnote.text}
        language={note.language}
      />
    );
  });
}
