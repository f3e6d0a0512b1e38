import { type IStylesOptions, LevelFormat } from "docx";
import { intlTag, type Locale } from "@/lib/i18n/locales";
import { SANS, SERIF } from "./fonts";

const INK = "1A1D24";
const QUIET = "5A6070";

/** Sizes in half points, spaces in twentieths of a point. */
const heading = (size: number, before: number) => ({
  run: { font: SANS, size, sizeComplexScript: size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 100 }, keepNext: true, keepLines: true },
});

/** Word's own styles, so that its outline, its styles pane and a screen reader know what each paragraph is. */
export function stylesFor(language: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: SANS, size: 21, sizeComplexScript: 23, color: INK, language: languageOf(language) },
        paragraph: { spacing: { after: 140, line: 288 } },
      },
      title: heading(36, 0),
      heading1: heading(27, 360),
      heading2: heading(23, 260),
      heading3: heading(21, 220),
    },
    paragraphStyles: [
      {
        id: "Quote",
        name: "Quote",
        basedOn: "Normal",
        next: "Normal",
        quickFormat: true,
        run: { font: SERIF, size: 21, sizeComplexScript: 24 },
        paragraph: { indent: { start: 400, end: 400 }, spacing: { before: 60, after: 160 } },
      },
      {
        id: "ListBullet",
        name: "List Bullet",
        basedOn: "Normal",
        quickFormat: true,
        paragraph: { spacing: { after: 60 }, numbering: { reference: LIST, level: 0 } },
      },
      ...["Header", "Footer"].map((name) => ({
        id: name,
        name: name.toLowerCase(),
        basedOn: "Normal",
        run: { size: 17, sizeComplexScript: 19, color: QUIET },
        paragraph: { spacing: { after: 40 } },
      })),
    ],
  };
}

export const LIST = "list";

export const numbering = {
  config: [
    {
      reference: LIST,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "•",
          style: { paragraph: { indent: { start: 400, hanging: 260 } } },
        },
      ],
    },
  ],
};

/** Word keeps three languages of a text: of Latin (and Cyrillic), Chinese and Arabic script. */
function languageOf(language: Locale) {
  const latin = language === "ar" || language === "zh" ? "en" : language;
  return { value: intlTag(latin), eastAsia: "zh-CN", bidirectional: "ar-EG" };
}
