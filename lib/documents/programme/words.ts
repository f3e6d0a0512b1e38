import type { ItemKind } from "@/lib/roundtable/state";

/** Words that tell what an item is, in the six languages; the first that fits counts. */
const KINDS: [ItemKind, RegExp][] = [
  [
    "wrap-up",
    /wrap[\s-]?up|summing[\s-]up|summary of|key (?:take-?aways|messages)|synth[eè]se|r[eé]capitulatif|resumen|recapitulaci[oó]n|s[ií]ntesis|подведение итогов|обобщени|خلاصة|تلخيص|总结|小结|總結/iu,
  ],
  [
    "closing",
    /\bclos(?:ing|e|ure)\b|\bconcluding\b|\bconclusions?\b|cl[oô]ture|clausura|cierre|закрыти|заключительн|اختتام|الختام|ختام|ختامية|闭幕|閉幕|结束语/iu,
  ],
  [
    "opening",
    /\bopening\b|\bwelcom(?:e|ing)\b|\bintroductory\b|ouverture|bienvenue|mots? d['’]accueil|apertura|bienvenida|открыти|вступительн|приветств|افتتاح|الافتتاحية|كلمات? ترحيب|ترحيب|开幕|開幕|致欢迎/iu,
  ],
  [
    "panel",
    /\bpanel(?:l?ists?)?\b|\bkeynote\b|table d['’]experts|groupe d['’]experts|expos[eé]s? liminaire|conferenc(?:e|ia) (?:liminaire|magistral)|discurso principal|панел|основной доклад|дискусси[яи] эксперт|حلقة نقاش|حلقة حوار|المتحدث الرئيسي|الكلمة الرئيسية|专题讨论|小组讨论|主旨发言|主旨演讲/iu,
  ],
  [
    "other",
    /\bbreak\b|\blunch\b|\bcoffee\b|pause|d[eé]jeuner|almuerzo|receso|перерыв|обед|استراحة|غداء|茶歇|休息|午餐|午休/iu,
  ],
];

const QUESTION =
  /(?:\bquestion|\bpregunta|вопрос[уа]?|السؤال|سؤال|问题|\bq)\s?(?:no\.?|n[°ºo]\.?|№|رقم)?\s?(\d{1,2}|[一二三四五六]|الأول|الثاني|الثالث|الرابع|الخامس)/iu;
const ARABIC = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس"];

/** The number of the question that a title names, from 1; null where it names none. */
export function questionNumber(title: string): number | null {
  const word = QUESTION.exec(title)?.[1];
  if (word === undefined) return null;
  if (/^\d/.test(word)) return Number(word);
  return ARABIC.indexOf(word) + 1 || "一二三四五六".indexOf(word) + 1 || null;
}

/** What an item of this title is; null where no word tells. The beginning tells more than the end: "Panel on closing the gap". */
export function kindOf(title: string): ItemKind | null {
  const found = KINDS.flatMap(([kind, words]) => {
    const at = title.search(words);
    return at < 0 ? [] : [{ kind, at }];
  }).sort((one, other) => one.at - other.at);
  const first = found[0];
  if (questionNumber(title) !== null && (!first || title.search(QUESTION) <= first.at)) return "question";
  return first?.kind ?? null;
}

export type SpeakerRole = "moderator" | "panellist" | "speaker";

/** What stands before names, and what those are who are named. */
const ROLES: [SpeakerRole, string][] = [
  [
    "moderator",
    [
      "(?:co-?)?moderat(?:ors?|ed by)|(?:co-?)?chairs?(?:persons?|ed by)?|facilitat(?:ors?|ed by)|presided (?:over )?by",
      "(?:co-?)?mod[eé]rat(?:eurs?|rices?)|mod[eé]r[eé]e? par|anim[eé]e? par|(?:co-?)?pr[eé]sident(?:e?s?)(?:\\s+de\\s+s[eé]ance)?|(?:co-?)?pr[eé]sidence|pr[eé]sid[eé]e? par",
      "(?:co-?)?moderador(?:a|es|as)?|moderad[oa] por|(?:co-?)?president(?:e|a|es|as)|presidid[oa] por|presidencia",
      "(?:со)?модератор(?:ы)?|ведущ(?:ий|ая|ие)|(?:со)?председател(?:ь|и)(?:ствующий)?",
      "(?:ال)?رئيس(?:ة|ان|ا)?(?: الجلسة| المائدة)?(?: المشارك(?:ان|ة)?)?|(?:ال)?ميسر(?:ة|ون)?|مدير(?:ة)? الجلسة|يدير(?:ها|ه)?|برئاسة",
      "(?:联合|共同)?主席|主持人?|协调人",
    ].join("|"),
  ],
  [
    "panellist",
    [
      "panell?ists?|keynote(?: speakers?| address(?: by)?)?|(?:lead )?discussants?|respondents?|resource persons?",
      "pan[eé]listes?|intervenants?|intervenantes|orat(?:eur|rice)s? princip(?:al|aux|ale)",
      "panelistas?|ponentes?|orador(?:a|es|as)? principal(?:es)?",
      "участники дискуссии|панелисты|основн(?:ой|ые) докладчик(?:и)?|докладчик(?:и)?",
      "(?:ال)?(?:متحدث(?:ون|ين|ة)?|مناقش(?:ون|ين)?|محاور(?:ون|ين)?)(?: الرئيسي(?:ون|ين|ة)?)?|أعضاء حلقة النقاش",
      "专题讨论嘉宾|讨论嘉宾|小组成员|主旨发言人|嘉宾",
    ].join("|"),
  ],
  [
    "speaker",
    [
      "speakers?|remarks by|statements? by|address by|presented by|by",
      "orat(?:eurs?|rices?)|d[eé]clarations? de|allocutions? de|par",
      "orador(?:a|es|as)?|palabras de|a cargo de|declaraci(?:[oó]n|ones) de|por",
      "выступающи(?:й|е)|выступления|выступает",
      "كلم(?:ة|ات)|بيان(?:ات)? من|يلقيها",
      "发言人|致辞人|致辞",
    ].join("|"),
  ],
];

export const ROLE_WORDS = ROLES.map(([role, words]) => ({ role, words }));

/** Whether a text begins as one addresses a person. */
export const HONORIFIC =
  "H\\.?\\s?E\\.?(?!\\p{L})|H\\.?\\s?R\\.?\\s?H\\.?(?!\\p{L})|His (?:Excellency|Royal)|Her (?:Excellency|Royal)|Mr\\.?\\s|Mrs\\.?\\s|Ms\\.?\\s|Miss\\s|Dr\\.?\\s|Prof(?:\\.|essor)?\\s|Amb(?:\\.|assador)\\s|Sir\\s|Lord\\s|Hon\\.\\s|S\\.\\s?E\\.|Son Excellence|M\\.\\s|Mme\\s|Mlle\\s|MM\\.\\s|Su Excelencia|Excmo|Excma|E[xm]{2}[oa]\\.|Sra?\\.\\s|Dra?\\.\\s|Д-р\\s|Е\\.\\s?П\\.|Его Превосходительство|Ее Превосходительство|Её Превосходительство|г-н\\s|г-жа\\s|господин\\s|госпожа\\s|السيدة?\\s|سعادة\\s|معالي\\s|صاحبة?\\s|الدكتورة?\\s|د\\.\\s|الأستاذة?\\s|السفيرة?\\s";

/** Chinese puts it behind the name. */
export const HONORIFIC_BEHIND = /(?:先生|女士|阁下|博士|教授|大使)\s*(?:[（(].*[）)])?$/u;
