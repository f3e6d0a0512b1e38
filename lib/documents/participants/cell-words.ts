import { nameKey } from "@/lib/documents/participants/name-key";
import type { Gender } from "@/lib/roundtable/state";

function keys(words: string): Set<string> {
  return new Set(words.split("|").map(nameKey));
}

const HONORIFICS =
  keys(`H.E. | HE | H.E. Mr. | H.E. Ms. | H.E. Mrs. | H.E. Dr. | Mr | Mrs | Ms | Miss | Mx | Dr | Prof | Professor | Hon | The Honourable | The Honorable | Rt Hon |
  Sir | Dame | Lady | Lord | His Excellency | Her Excellency | Excellency | HRH | H.R.H. | HM | H.M. | HSH | HH | Sheikh | Rev | Father | Msgr | Monsignor | Archbishop | Bishop | Cardinal | Sister |
  M | MM | Mme | Mlle | S.E. | S.E.M. | S.E. M. | S.E. Mme | Son Excellence | Me | Dre | Pr | Sr | Sra | Srta | Don | Doña | Excmo | Excma | Excmo. Sr. | Excma. Sra. | S.E. Sr. | S.E. Sra. | Dra | Lic | Ing |
  г-н | г-жа | господин | госпожа | Е.П. | Е.П. г-н | Е.П. г-жа | Его Превосходительство | Ее Превосходительство | д-р | проф |
  السيد | السيدة | الآنسة | معالي | سعادة | معالي السيد | معالي السيدة | سعادة السيد | سعادة السيدة | سعادة السفير | سعادة السفيرة | فخامة | فخامة الرئيس | دولة | صاحب السمو | صاحبة السمو | سمو الشيخ | الدكتور | الدكتورة | د | أ.د | الشيخ | السفير |
  先生 | 女士 | 小姐 | 阁下 | 博士 | 教授 | 尊敬的`);

/** "H.E. Ms.", and whatever else stands before a name. */
export function isHonorific(cell: string): boolean {
  return cell.length < 30 && HONORIFICS.has(nameKey(cell));
}

/** Takes a name as given; returns it without what stands before it: what two lists have in common, whatever they call her. */
export function withoutHonorifics(name: string): string {
  let rest = name.trim();
  for (let words = 1; words <= 2; ) {
    const start = rest.split(/\s+/).slice(0, words).join(" ");
    const after = rest.slice(start.length).trim();
    if (after !== "" && isHonorific(start)) {
      rest = after;
      words = 1;
    } else words += 1;
  }
  return rest;
}

const GENDER_WORDS: [Gender, Set<string>][] = [
  [
    "female",
    keys(
      "f | female | woman | w | femme | féminin | mujer | femenino | ж | жен | женский | женщина | أنثى | امرأة | انثى | 女 | 女性",
    ),
  ],
  [
    "male",
    keys(
      "m | male | man | homme | h | masculin | hombre | masculino | v | м | муж | мужской | мужчина | ذكر | رجل | 男 | 男性",
    ),
  ],
  [
    "other",
    keys(
      "x | other | non-binary | non binary | nb | autre | otro | otra | non binaire | no binario | другой | иной | آخر | 其他",
    ),
  ],
];

export function genderOf(cell: string): Gender | null {
  const key = nameKey(cell);
  return GENDER_WORDS.find(([, words]) => words.has(key))?.[0] ?? null;
}

const YES = keys(
  "yes | y | true | 1 | x | oui | o | vrai | sí | s | да | д | نعم | صح | 是 | 对 | ✓ | ✔ | ☑ | wahr | verdadero | vrai",
);
const NO = keys("no | n | false | 0 | non | faux | нет | н | لا | 否 | 不 | 无 | falso");

/** Takes a cell of a column of yes and no; returns null where it says neither. */
export function yesOrNo(cell: string): boolean | null {
  if (/^[✓✔☑✅]$/u.test(cell)) return true;
  if (/^[-–—]$/.test(cell)) return false;
  const key = nameKey(cell);
  if (YES.has(key)) return true;
  return NO.has(key) ? false : null;
}

const LANGUAGES: [string, Set<string>][] = [
  ["ar", keys("ar | a | arabic | arabe | árabe | арабский | العربية | عربي | 阿拉伯语 | 阿拉伯文 | 阿文")],
  ["zh", keys("zh | c | chinese | mandarin | chinois | chino | китайский | الصينية | صيني | 中文 | 汉语 | 普通话")],
  ["en", keys("en | e | english | anglais | inglés | английский | الإنجليزية | الانكليزية | إنجليزي | 英语 | 英文")],
  ["fr", keys("fr | f | french | français | francés | французский | الفرنسية | فرنسي | 法语 | 法文")],
  ["ru", keys("ru | r | russian | russe | ruso | русский | الروسية | روسي | 俄语 | 俄文")],
  [
    "es",
    keys(
      "es | s | spanish | espagnol | español | castellano | испанский | الإسبانية | الاسبانية | إسباني | 西班牙语 | 西班牙文 | 西文",
    ),
  ],
  ["pt", keys("pt | portuguese | portugais | portugués | португальский | البرتغالية | 葡萄牙语")],
  ["de", keys("de | german | allemand | alemán | немецкий | الألمانية | 德语")],
];

/** Takes the name or the code of a language, the first where several are named; returns its code. */
export function languageOf(cell: string): string | null {
  const key = nameKey(cell.split(/[,;/+&]/)[0] ?? "");
  const known = LANGUAGES.find(([, words]) => words.has(key))?.[0];
  return known ?? null;
}
