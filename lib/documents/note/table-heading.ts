import { fold } from "@/lib/documents/note/fold";
import { remembering } from "@/lib/documents/note/memo";
import { numberOf } from "@/lib/documents/note/numbers";
import { afterNoteLabel, isNoteLabel } from "@/lib/documents/note/vocabulary";

export interface TableHeading {
  /** The folded kind of gathering ("round table", "panel"): headings of one note share it. */
  label: string;
  number: number;
  title: string;
}

const QUALIFIER =
  "(?:(?:high-level|ministerial|thematic|parallel|plenary|breakout|working|interactive|technical|expert|closing|opening|leaders['’]?|multi-?stakeholder|informal|virtual|regional)\\s+){0,3}";
// English last: its "dialogue" would take the word of "dialogue interactif" for a number.
const LABELS = [
  "RT",
  "tables?\\s+rondes?(?:\\s+(?:ministérielle|thématique|interactive|multipartite|de\\s+haut\\s+niveau))?|dialogues?\\s+interactifs?|(?:groupe|réunion-débat|débat|session|séance|atelier|panel|réunion|dialogue|thème|concertation)(?:\\s+(?:thématique|discussion|de\\s+haut\\s+niveau|de\\s+discussion|de\\s+travail|interactif|parallèle|plénière))?",
  "mesas?\\s+redondas?(?:\\s+(?:ministerial|temática|interactiva|de\\s+alto\\s+nivel))?|di[aá]logos?\\s+interactivos?|(?:mesa|panel|sesi[oó]n|di[aá]logo|debate|taller|grupo|m[oó]dulo|reuni[oó]n|tema|conversatorio)(?:\\s+(?:tem[aá]tic[oa]|discussion|de\\s+(?:alto\\s+nivel|debate|trabajo|discusi[oó]n)|paralel[oa]|plenari[oa]|interactiv[oa]))?",
  "(?:(?:ال)?اجتماع\\s+)?(?:ال)?(?:مائدة|طاولة)\\s+(?:ال)?مستديرة|(?:ال)?حوار\\s+(?:ال)?تفاعلي|(?:ال)?حلقة\\s+(?:ال)?(?:نقاش|حوارية|نقاشية)|(?:ال)?جلسة(?:\\s+(?:ال)?(?:حوارية|نقاشية|عامة|موازية|مواضيعية|تفاعلية|تحاور|حوار|نقاش|عمل))?|(?:ال)?مناقشة(?:\\s+(?:ال)?(?:مواضيعية|تفاعلية|عامة))?|فريق\\s+(?:ال)?(?:نقاش|عمل|مناقشة)|حلقة\\s+(?:ال)?عمل|(?:ال)?حوار|(?:ال)?ندوة|(?:ال)?اجتماع",
  '(?:заседани[ея]\\s+)?(?:за\\s+)?[«"]?кругл(?:ый|ого|ым)\\s+стол(?:а|ом)?[»"]?|интерактивн(?:ый\\s+диалог|ое\\s+обсуждение)|(?:(?:тематическ|панельн|пленарн|групповая|рабоч)\\p{L}*\\s+)?(?:сессия|секция|дискуссия|панель|заседание|диалог|обсуждение|прения|группа)|тематические\\s+прения|семинар',
  "mesa[s-]?\\s?redonda|painel|sess[aã]o|runder\\s+tisch|sitzung",
  `${QUALIFIER}(?:round[\\s-]?tables?|dialogues?|panel(?:\\s+discussion)?|sessions?|debates?|discussions?|workshops?|segments?|clusters?|groups?|side\\s+events?|themes?|tracks?|consultations?|hearings?|meetings?)`,
].join("|");
const NUMBER_SIGN = "(?:(?:no\\.?|n[°ºo]\\.?|nº|number|numéro|número|nr\\.?|#|№|رقم)\\s*)?";
const LABEL_FIRST = new RegExp(
  `^(${LABELS})\\s*${NUMBER_SIGN}[(«"]?([\\p{L}\\p{N}]{1,12})[)»"]?(?=$|[^\\p{L}\\p{N}])`,
  "iu",
);
const ORDINAL_FIRST = new RegExp(
  `^(?:the\\s+|la\\s+|le\\s+)?(\\p{L}{4,11}|\\d{1,2}(?:st|nd|rd|th|e|ère|ème|ª|º|a))\\s+(${LABELS})(?=$|[^\\p{L}\\p{N}])`,
  "iu",
);
const CHINESE_LABEL =
  "(?:高级别|部长级)?(?:互动)?(?:圆桌会议|圆桌讨论|圆桌|对话会?|专题讨论会?|专题辩论会?|专题会议|小组讨论会?|分组讨论|平行会议|分论坛|研讨会|会议)";
const CHINESE = new RegExp(`^(${CHINESE_LABEL})\\s*[(（]?([\\d一二三四五六七八九十]{1,2})[)）]?(?=$|[^\\p{N}])`, "u");
const CHINESE_ORDINAL = new RegExp(
  `^第\\s*([\\d一二三四五六七八九十]{1,2})\\s*[次场个届]?\\s*(${CHINESE_LABEL})(?=$|[\\s:：—–-])`,
  "u",
);

const LONGEST = 330;

/** Reads the heading of a round table ("Round Table 3: …", "Mesa redonda II", "First interactive dialogue"), or null. */
export function tableHeading(text: string, marked: boolean): TableHeading | null {
  if (text.length < 3 || text.length > LONGEST) return null;
  return marked ? markedHeading(text) : plainHeading(text);
}

const markedHeading = remembering((text: string) => readHeading(text, true));
const plainHeading = remembering((text: string) => readHeading(text, false));

function readHeading(text: string, marked: boolean): TableHeading | null {
  const labelled = afterNoteLabel(text);
  if (labelled !== null) {
    const inner = tableHeading(labelled.rest, true);
    if (inner !== null) return inner;
  }
  const first = LABEL_FIRST.exec(text) ?? CHINESE.exec(text);
  if (first !== null) return withTitle(first[1] ?? "", first[2] ?? "", text.slice(first[0].length), marked);
  const ordinal = ORDINAL_FIRST.exec(text) ?? CHINESE_ORDINAL.exec(text);
  if (ordinal === null) return null;
  return withTitle(
    ordinal[2] ?? "",
    (ordinal[1] ?? "").replace(/(?<=\d)\D+$/, ""),
    text.slice(ordinal[0].length),
    marked,
  );
}

function withTitle(label: string, word: string, rest: string, marked: boolean): TableHeading | null {
  const title = titleAfter(rest, marked);
  if (title === null) return null;
  const letter = /^[A-H]$/.test(word) && (title === "" || /^\s*[:–—\-.|]/.test(rest)) ? word.charCodeAt(0) - 64 : null;
  const number = numberOf(word) ?? letter;
  if (number === null || number < 1 || number > 99) return null;
  return {
    label: fold(label)
      .replace(/[\s-]+/g, " ")
      .replace(/(?<=\p{L}{3})s$/u, ""),
    number,
    title,
  };
}

/** The title after the number: behind a sign, in capitals, or nothing. Null where the line goes on as a sentence. */
function titleAfter(rest: string, marked: boolean): string | null {
  const trimmed = rest.trim();
  if (/^[,;]/.test(trimmed)) return null;
  const behindSign = /^[:：.–—|\-\u2010-\u2015/]+\s*(.*)$/u.exec(trimmed);
  const bare = (behindSign?.[1] ?? trimmed).trim();
  if (bare === "" || isNoteLabel(bare)) return "";
  if (behindSign !== null) return bare;
  if (/^on |^sur |^sobre |^حول |^بشأن /u.test(bare))
    return sentenceLike(bare) ? null : bare.slice(bare.indexOf(" ") + 1);
  if (/^\(.*\)$/.test(bare)) return bare.slice(1, -1).trim();
  if (/^[\p{Lu}“"«‘¿\d]/u.test(bare)) return !marked && sentenceLike(bare) ? null : bare;
  // A script without capitals: only a short line can be told from a sentence.
  if (/^\p{Lo}/u.test(bare)) return marked || (!sentenceLike(bare) && bare.length <= 120) ? bare : null;
  return null;
}

function sentenceLike(text: string): boolean {
  return /[.;,؛]$/u.test(text);
}
