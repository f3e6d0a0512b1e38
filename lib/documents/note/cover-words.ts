import { fold, wordCount } from "@/lib/documents/note/fold";
import { foldPattern } from "@/lib/documents/note/vocabulary";

const SALUTATION = new RegExp(
  `^(?:${[
    "(?:your )?excellenc(?:y|ies)(?:,? .{0,40})?[,:.]?",
    "dear .{0,60}[,:]",
    "(?:distinguished|honou?rable) .{0,60}[,:]",
    "(?:sir|madam)[^.]{0,30}[,:]",
    "excellences?(?:,.{0,40})?[,:]?",
    "(?:madame|monsieur|mesdames|messieurs)[^.]{0,60},",
    "(?:su )?excelencias?(?:,.{0,40})?[,:]?",
    "estimad[oa]s? .{0,60}[,:]",
    "(?:صاحب|اصحاب|صاحبة|سعادة|معالي) (?:السعادة|المعالي|السفير|السفيرة)?.{0,40}",
    "ваш[еи] превосходительств[оа][,!]?",
    "尊敬的.{0,30}",
  ]
    .map(foldPattern)
    .join("|")})$`,
  "u",
);

/** "Excellency," and its like: the line that makes the text around it a letter. */
export function isSalutation(text: string): boolean {
  return text.length < 90 && SALUTATION.test(fold(text));
}

const ORGANISER =
  /^(?:(?:this .{0,40} is )?(?:co-?)?(?:organi[sz]ed|hosted|convened|sponsored|presented|prepared)(?: jointly)? by|(?:co-?)?(?:organi[sz]ers?|hosts?|conveners?)\s?:|(?:co-?)?organisee?s? (?:conjointement )?par|organisateurs?(?:\/trices?)?\s?:|organizad[oa]s? por|convocad[oa]s? por|organizadores?\s?:|(?:co)?(?:organiza|convoca|auspicia)n?\s?:|(?:convened|organi[sz]ed|hosted)\s?:|(?:تنظيم|ينظمها|تنظمها|ينظمه|تنظمه|بتنظيم من|الجهة المنظمة|المنظمون)(?:\s?:)?|организатор\p{L}*\s?:|主办方?[:：])\s*/u;

/** Who organises, where a line of the cover says so. */
export function organiserLine(text: string): string | null {
  if (text.length > 250) return null;
  const match = ORGANISER.exec(fold(text));
  if (match === null) return null;
  // The folded text may be shorter than the text itself, so words are counted, not letters.
  const skip = wordCount(match[0]);
  const glued = /[:：]\S/.test(text.slice(0, match[0].length + 2));
  const rest = glued ? text.slice(text.search(/[:：]/) + 1) : text.split(/\s+/).slice(skip).join(" ");
  return rest.trim().replace(/[.;,]$/, "") || null;
}

const OFFICE =
  /^(?:the |office of the |bureau du |le |la |el |oficina del? )?(?:president|presidente?|secretary-general|high commissioner|chair|bureau|government|ministry|permanent mission|secretariat|gouvernement|ministere|gobierno|ministerio|mision permanente|secretaria)\b.{0,80}$/;

/** A letterhead: the name of an office and nothing else. */
export function isOffice(text: string): boolean {
  const folded = fold(text);
  return OFFICE.test(folded) && !/[.?!:;]/.test(folded) && wordCount(folded) <= 12;
}

const PLACE =
  /^(?:(?:venue|place|location|time|room|where|lieu|heure|salle|lugar|hora|sala|المكان|الوقت|القاعة|место|время)\s?:.*|(?:conference )?room [\p{L}\d]{1,12}.{0,60}|(?:salle|sala|القاعة|قاعة) .{0,60}|united nations (?:headquarters|office).{0,60}|.{0,40}\b(?:hall|auditorium)|.{0,40}(?:chamber|conference room|headquarters|palais des nations).{0,50}|(?:new york|geneva|vienna|nairobi|geneve|ginebra|nueva york|جنيف|نيويورك|paris|rome|bonn)(?:,? .{0,30})?|(?:from )?\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|h)?\s?(?:-|–|to|a)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|h(?:rs|ours)?)?.{0,20})$/u;

/** A line of the cover that says where or at what hour. */
export function isPlaceLine(text: string): boolean {
  return text.length < 110 && PLACE.test(fold(text));
}

const SYMBOL =
  /^(?:(?:Our |Your )?[Rr][eé]f(?:erence)?\.?(?: [Nn]o\.?)?\s?:.{0,40}|[A-Z]{1,6}(?:\/[A-Z0-9.()]+)+|\d{2}-\d{5}(?:\s?\([A-Z]\))?|(?:Distr\.|Original\s?:|Distribution\s?:).{0,40}|GE\.\d.*)$/;

/** A document symbol, job number or the like. */
export function isDocumentSymbol(text: string): boolean {
  return text.length < 60 && SYMBOL.test(text);
}

const ORGAN = [
  "(?:the )?united nations",
  "(?:the )?(?:general assembly|security council|economic and social council|human rights council|trusteeship council)(?: of the united nations)?",
  "(?:organisation des )?nations unies",
  "assemblee generale|conseil (?:de securite|economique et social|des droits de l'homme)",
  "(?:organizacion de las )?naciones unidas",
  "asamblea general|consejo (?:de seguridad|economico y social|de derechos humanos)",
  "الامم المتحدة|الجمعية العامة|مجلس الامن|المجلس الاقتصادي والاجتماعي|مجلس حقوق الانسان",
  "(?:\\d{1,4}(?:st|nd|rd|th)?|[a-z]+(?:[ -][a-z]+){0,2}) (?:(?:regular|special|emergency|substantive|annual|resumed) )?session(?: of \\d{4})?",
  "session (?:de |of )?\\d{4}|\\d{4} (?:high-level )?segment|\\p{L}+(?:[ -]\\p{L}+){0,3} session|\\p{L}+ periodo de sesiones|الدورة .{3,30}",
  "(?:provisional )?(?:agenda )?item \\d{1,3}(?: ?\\([a-z]\\))?(?: of the (?:provisional )?agenda)?\\*?",
].map(foldPattern);
const LETTERHEAD = new RegExp(`^(?:(?:${ORGAN.join("|")})(?:\\s?[,:–—-]\\s?|\\s|$))+$`, "u");

/** The name of an organ or a session over a paper: it says where the paper belongs, not what the meeting is called. */
export function isLetterhead(text: string): boolean {
  const name = text.replace(/\s+[A-Z]{1,6}(?:\/[A-Z0-9.()]+)+$/, "");
  return text.length < 90 && LETTERHEAD.test(fold(name));
}

const GATHERING =
  /round[\s-]?tables?|dialogue|panel|meeting|conference|summit|forum|congress|assembly|seminar|workshop|table ronde|reunion|conferenc|sommet|mesa redonda|cumbre|foro|مؤتمر|مائدة|اجتماع|حوار|منتدى|قمة/u;
const PERSON =
  /^(?:(?:the |le |la |el )?(?:president|vice-president|chair|co-chair|permanent|minister|ambassador|secretary|deputy|director|head|representant|presidente?|secretai?r)|h\.e\.|s\.e\.|mr|ms|mrs|dr)\b/;

/** The name of a gathering, not of somebody's office in it. */
export function namesGathering(text: string): boolean {
  const folded = fold(text);
  return GATHERING.test(folded) && !PERSON.test(folded);
}

/** The formula that closes a letter. */
export function closesLetter(text: string): boolean {
  return /\bassurances? of my\b|\bl'(?:assurance|expression) de m[ae]s?\b|seguridades de mi|^(?:yours (?:sincerely|faithfully|truly)|sincerely|with best regards|respectfully)\b|فائق (?:التقدير|الاحترام)/u.test(
    fold(text),
  );
}
