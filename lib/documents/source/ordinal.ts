const ROMAN: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";
const ALIF_BA = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي";
const CHINESE = "一二三四五六七八九十";

/** A number of a list in the form that Word calls so; digits where it is not known. */
export function ordinalAs(format: string, value: number): string {
  if (value < 1 || value > 3999) return String(value);
  switch (format) {
    case "lowerLetter":
      return letters(value);
    case "upperLetter":
      return letters(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperRoman":
      return roman(value).toUpperCase();
    case "arabicAbjad":
      return ABJAD[(value - 1) % ABJAD.length] ?? "";
    case "arabicAlpha":
      return ALIF_BA[(value - 1) % ALIF_BA.length] ?? "";
    case "chineseCounting":
    case "chineseCountingThousand":
    case "ideographDigital":
    case "japaneseCounting":
    case "taiwaneseCountingThousand":
      return chinese(value);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "russianLower":
      return "абвгдежзиклмнопрстуфхцчшщэюя"[(value - 1) % 28] ?? "";
    case "none":
      return "";
    default:
      return String(value);
  }
}

/** After "z" comes "aa", then "bb". */
function letters(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  let left = value;
  let text = "";
  for (const [worth, sign] of ROMAN) {
    for (; left >= worth; left -= worth) text += sign;
  }
  return text;
}

function chinese(value: number): string {
  if (value <= 10) return CHINESE[value - 1] ?? "";
  if (value > 99) return String(value);
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? CHINESE[tens - 1] : ""}十${value % 10 === 0 ? "" : CHINESE[(value % 10) - 1]}`;
}
