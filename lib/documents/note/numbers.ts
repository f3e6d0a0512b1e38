import { fold, plainDigits } from "@/lib/documents/note/fold";

const WORDS: Record<number, string> = {
  1: "one first un une premier premiere uno una primer primera primero واحد واحدة الاولى الاول первый первая одно 一 一号",
  2: "two second deux deuxieme seconde dos segundo segunda اثنان الثانية الثاني второй вторая 二",
  3: "three third trois troisieme tres tercer tercera tercero ثلاثة الثالثة الثالث третий третья 三",
  4: "four fourth quatre quatrieme cuatro cuarto cuarta اربعة الرابعة الرابع четвертый четвертая 四",
  5: "five fifth cinq cinquieme cinco quinto quinta خمسة الخامسة الخامس пятый пятая 五",
  6: "six sixth sixieme seis sexto sexta ستة السادسة السادس шестой шестая 六",
  7: "seven seventh sept septieme siete septimo septima سبعة السابعة السابع седьмой седьмая 七",
  8: "eight eighth huit huitieme ocho octavo octava ثمانية الثامنة الثامن восьмой восьмая 八",
  9: "nine ninth neuf neuvieme nueve noveno novena تسعة التاسعة التاسع девятый девятая 九",
  10: "ten tenth dix dixieme diez decimo decima عشرة العاشرة العاشر десятый десятая 十",
  11: "eleven eleventh onze once الحادية",
  12: "twelve twelfth douze doce",
};

const BY_WORD = new Map(
  Object.entries(WORDS).flatMap(([value, words]) =>
    words.split(" ").map((word) => [fold(word), Number(value)] as const),
  ),
);

const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numeral up to about eighty, or null. */
export function romanValue(text: string): number | null {
  if (!/^[ivxl]{1,7}$/i.test(text)) return null;
  const values = [...text.toLowerCase()].map((sign) => ROMAN[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The number that a word, a numeral or digits stand for, or null: "3", "٣", "III", "Three", "troisième", "الثالثة". */
export function numberOf(word: string): number | null {
  const digits = plainDigits(word);
  if (/^\d{1,3}$/.test(digits)) return Number(digits);
  if (/^[IVXL]+$/.test(word)) return romanValue(word);
  return BY_WORD.get(fold(word)) ?? null;
}
