import { fold, wordCount } from "@/lib/documents/note/fold";
import { remembering } from "@/lib/documents/note/memo";
import type { SectionKind } from "@/lib/documents/note/plan";

/** What a heading can announce; `notes` are endnotes and `contents` a table of contents, neither is a section. */
export type HeadingKind = SectionKind | "notes" | "contents";

/** A pattern, folded as the text is that it meets. */
function foldPattern(source: string): string {
  return fold(source).replace(/\\p\{l\}/g, "\\p{L}");
}

/** Patterns over folded text (`fold`); each must match the whole heading. Order matters: the first that matches wins. */
const HEADINGS: [HeadingKind, string[]][] = [
  [
    "contents",
    ["(?:table of )?contents", "sommaire", "table des matieres", "indice", "المحتويات", "содержание", "目录"],
  ],
  [
    "notes",
    ["(?:foot|end)?notes", "notes de bas de page", "notas(?: (?:al|a) pie.*)?", "الحواشي", "الهوامش", "сноски", "注"],
  ],
  [
    // Parts of a programme, whose names hold the word too.
    "other",
    [
      "questions? (?:and|&) answers?(?: .*)?|q ?& ?a(?: session)?",
      "(?:questions?|comments|interventions|statements)(?: and (?:questions?|comments|answers?))? from (?:the )?(?:floor|audience|public|participants|delegations|members)",
      "annex(?:e|o)?s?(?: [ivx\\d]{1,4})? ?[:–—-] ?.*",
      "who (?:will|should|can|may) (?:take part|attend|participate|speak|come)(?: .{0,30})?",
      "how (?:will|does) (?:it|the .{3,30}) (?:work|be (?:run|organi[sz]ed|conducted))",
      "(?:where and when|when and where)|practical (?:information|details|arrangements)|informations pratiques|informacion practica",
    ].map(foldPattern),
  ],
  [
    "questions",
    [
      "what (?:will|shall|should|is to) (?:be discussed|we (?:discuss|ask)|the .{3,30} (?:discuss|ask|address))",
      "(?:[\\p{L}'-]+,? (?:and |& )?){0,5}questions?(?: (?:and|&|or) (?:issues|points|topics|themes|answers))?(?: (?:for|to|on|of|guiding|under|regarding|about|that|which|we|posed|proposed)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,3}(?:issues|points|topics|themes|matters|items|aspects|elements|considerations|food)(?: and questions)? (?:for|to be) (?:[\\p{L}-]+ (?:and |or )?)?(?:consider\\p{L}*|discuss\\p{L}*|reflection|debate\\p{L}*|deliberation|examination|address\\p{L}*|explor\\p{L}*|exchange|dialogue|thought)(?: .*)?",
      "(?:discussion|talking|reflection) (?:points|topics|themes|prompts)",
      "(?:[\\p{L}'-]+ ){0,3}questions?(?: (?:a|aux|pour|directrices|cles?|clefs?|d'|de|du|soumises|proposees|possibles|principales|fondamentales|orientant|devant|sur|en|et|essentielles|centrales).*)?",
      "(?:points?|pistes|themes?|elements?|sujets?|axes?) (?:\\p{L}+ )?(?:a examiner|de (?:reflexion|discussion|debat)|pour (?:la|le|les) (?:reflexion|discussion|discussions|debat|debats)|a (?:debattre|discuter|aborder)).*",
      "(?:[\\p{L}]+ ){0,2}preguntas?(?: .*)?",
      "(?:[\\p{L}]+ ){0,2}(?:cuestiones|temas|puntos|asuntos|interrogantes|aspectos)(?: (?:clave|para|de|a|que|por|sobre|orientador[ae]s|propuest[ao]s).*)?",
      "(?:.{0,20} )?(?:ال)?اسئلة(?: .*)?",
      "(?:ال)?(?:مسائل|قضايا|نقاط|محاور|مواضيع|موضوعات)(?: .{0,30})? (?:لل\\p{L}+|ل[\\p{L}]+|النقاش|المناقشة|الحوار|البحث)(?: .*)?",
      "(?:[\\p{L}]+ ){0,3}вопрос[ыа]?(?: .*)?",
      "темы для (?:обсуждения|дискуссии)",
      "(?:供|需要?|拟|有待)?(?:审议|讨论|思考|指导性?|引导性?|关键|主要|重点)(?:的|性)?(?:问题|议题)|问题",
      "(?:[\\p{L}]+ ){0,2}(?:perguntas|questoes)(?: .*)?",
      "(?:leit|diskussions|schlussel|kern)?fragen(?: .*)?",
    ].map(foldPattern),
  ],
  [
    "priorities",
    [
      "(?:(?:key|main|core|central|priority|strategic) )?(?:issues|(?:areas?|points?|topics?) of (?:focus|attention|concern|work)|focus (?:areas?|points?|topics?|themes?)|(?:thematic|work) areas?)(?: (?:and|for) (?:challenges|attention|action|work))?",
      "(?:key|main|core|central|strategic) (?:themes|topics|challenges and priorities)",
      "(?:[\\p{L}'-]+ ){0,2}(?:enjeux|defis|themes|chantiers) prioritaires?.*|(?:domaines|points|questions) (?:d'attention|cles)",
      "(?:temas|ejes|retos|desafios) prioritari[oa]s.*|(?:areas|ejes|ambitos) de (?:interes|atencion|trabajo)",
      "(?:[\\p{L}'-]+ ){0,3}priorit(?:y|ies)(?: (?:for|areas?|actions?|and|of|in|issues|themes|measures|to)\\b.*)?",
      "(?:key|possible|recommended|proposed|concrete|suggested) (?:areas?|actions?|measures|recommendations|steps)(?: (?:for|of|to|and|in)\\b.*)?",
      "(?:areas?|calls?|agenda|directions?) (?:for|to|of) (?:(?:international|joint|urgent|immediate|collective|common|future) )?action.*",
      "(?:policy |key )?recommendations?(?: (?:for|to)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}priorites?(?: .*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:domaines?|actions|mesures|axes)(?: d'action| d'intervention)? prioritaires?.*",
      "recommandations?(?: .*)?",
      "(?:[\\p{L}]+ ){0,2}prioridades?(?: .*)?",
      "(?:ambitos|acciones|medidas|esferas|areas|lineas)(?: de (?:accion|actuacion))? prioritari[oa]s.*",
      "recomendaciones(?: .*)?",
      "(?:ال)?اولويات(?: .*)?",
      "مجالات (?:العمل|التركيز)(?: .*)?",
      "التوصيات|توصيات(?: .*)?",
      "приоритет\\p{L}*(?: .*)?",
      "(?:.{0,6})?优先(?:事项|行动|领域)",
    ].map(foldPattern),
  ],
  [
    "introduction",
    [
      "(?:general |brief )?introduction(?: (?:and|et|&|to)\\b.*)?",
      "about (?:the|this) (?:.{0,20} )?(?:session|table|panel|dialogue|discussion|meeting|event|debate|note)",
      "why (?:the|this|these) (?:round[ -]?table|panel|dialogue|discussion|meeting|event|session|debate|theme|topic|question)s?",
      "introductory (?:remarks|note)",
      "overview",
      "introduccion(?: .*)?",
      "(?:ال)?مقدمة(?: .*)?",
      "تمهيد",
      "введение",
      "(?:导言|引言|前言|简介)(?:.{0,6})?",
      "introducao(?: .*)?",
      "einleitung|einfuhrung",
    ].map(foldPattern),
  ],
  [
    "other",
    [
      "background (?:documents?|documentation|papers?|readings?|materials?)",
      "(?:[\\p{L}'-]+ ){0,2}(?:objectives?|purposes?|aims?|goals?|scope|mandate)(?: (?:and|of|for|&)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:format|modalit(?:y|ies)|structure|methodology|programme|program|agenda|schedule|timetable|timeline)(?: (?:and|of|for|&)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:outcomes?|outputs?|results|deliverables)(?: (?:and|of|from|&)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:participants?|participation|speakers?|panell?ists?|moderators?|chairs?|co-chairs?|audience|rapporteurs?)(?: (?:and|of|&)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:references?|bibliography|readings?|resources|sources|documentation|annex(?:es)?|appendix|appendices|attachments?)(?: (?:and|[a-z0-9]|&)\\b.*)?",
      "(?:[\\p{L}'-]+ ){0,2}(?:logistics|arrangements|contacts?|registration|venue|languages?|interpretation|media|webcast|accessibility)(?: (?:and|details|information|persons?|points?|&)\\b.*)?",
      "(?:conclusions?|concluding remarks|(?:the )?way (?:forward|ahead)|looking ahead|next steps|follow-up|key messages|acknowledgements?|further information|contact us)(?: (?:and|&)\\b.*)?",
      "(?:[\\p{L}']+ ){0,2}(?:objectifs?|finalites?|modalites?|deroulement|programme|ordre du jour|resultats? attendus?|participants|participation|references|bibliographie|annexes?|documentation|contacts?|langues|suites? a donner|prochaines etapes|intervenants)(?: .*)?",
      "(?:[\\p{L}]+ ){0,2}(?:objetivos?|finalidad|formato|modalidades|estructura|programa|orden del dia|resultados(?: esperados)?|participantes|participacion|referencias|bibliografia|anexos?|documentacion|contactos?|idiomas|proximos pasos|oradores|panelistas|metodologia)(?: .*)?",
      "(?:ال)?(?:اهداف|هدف|غرض|شكل|صيغة|طريقة|برنامج|جدول|نتائج|مشاركون|مشاركة|متحدثون|مراجع|مرفق|مرفقات|خاتمة|وثائق|لغات|تنظيم|نواتج|ترتيبات)(?: .{0,40})?",
      "(?:цели?|формат|программа|участники|ожидаемые результаты|литература|приложени[ея]|заключение)(?: .*)?",
      "(?:目标|形式|方案|日程|与会者|预期成果|参考文献|附件|结论)",
    ].map(foldPattern),
  ],
  [
    "background",
    [
      "(?:[\\p{L}'-]+ ){0,2}(?:background|context|rationale|situation|state of play|problem statement|setting the scene|current challenges|challenges|key facts)(?: (?:and|to|of|for|&)\\b.*)?",
      "(?:where we stand|why (?:it|this) matters)",
      "(?:contexte|generalites|historique|constats?|etat des lieux|rappel|enjeux|problematique|justification)(?: .*)?",
      "(?:[\\p{L}]+ )?(?:antecedentes|contexto|justificacion|situacion|diagnostico|fundamentacion)(?: .*)?",
      "(?:ال)?(?:خلفية|سياق)(?: .*)?",
      "معلومات (?:اساسية|عامة)(?: .*)?",
      "(?:справочная информация|предыстория|контекст|общая информация)(?: .*)?",
      "背景(?:.{0,6})?",
      "hintergrund|ausgangslage",
    ].map(foldPattern),
  ],
];

const COMPILED = HEADINGS.map(([kind, sources]) => [kind, new RegExp(`^(?:${sources.join("|")})$`, "u")] as const);

const LONGEST_HEADING = 110;

/** What a heading (without its number and signs) announces, or null where its words are not known. */
export function headingKind(heading: string): HeadingKind | null {
  return heading.length < 2 || heading.length > LONGEST_HEADING ? null : knownHeading(heading);
}

const knownHeading = remembering((heading: string): HeadingKind | null => {
  if (wordCount(heading) > 14) return null;
  const folded = fold(heading).replace(/(?:\s?[:：.]|(?<=^(?:why|what|who|how|where|when) .{1,60})\?)$/, "");
  if (/[.?؟!;]/.test(folded) || /\p{N}$/u.test(folded)) return null;
  for (const [kind, pattern] of COMPILED) if (pattern.test(folded)) return kind;
  return null;
});

const NOTE_LABEL =
  "(?:(?:draft|revised|final|advance|provisional) )?(?:concept (?:note|paper)s?|(?:issues?|background|discussion|scoping) (?:note|paper)|note (?:conceptuelle|de (?:cadrage|synthese|reflexion|presentation|concept))|document (?:de reflexion|d'orientation|de cadrage)|termes de reference|terms of reference|nota (?:conceptual|de concepto|orientativa|informativa)|documento (?:conceptual|de reflexion|de concepto)|(?:ال)?مذكرة (?:ال)?(?:مفاهيمية|توجيهية|تصورية)|(?:ال)?ورقة (?:ال)?(?:مفاهيمية|مفاهيم)|مذكرة مفاهيم|концептуальная записка|概念(?:说明|文件)|nota conceitual|konzeptpapier)";

const STATE_OF_PAPER =
  "advance (?:unedited )?(?:version|copy)|unedited version|(?:zero |first |final )?draft|note by the (?:secretariat|secretary-general|presidents?|chairs?|co-chairs)|note (?:du|de la) (?:secretariat|secretaire general|president)|nota de la secretaria|مذكرة من الامانة العامة";
const NOTE_LABEL_ALONE = new RegExp(
  `^[(\\[]?(?:${foldPattern(NOTE_LABEL)}|${foldPattern(STATE_OF_PAPER)})[)\\]]?(?:\\s?\\((?:as (?:of|at)|updated|version|rev|draft|final|au|al)\\b[^)]{0,40}\\))?[:.]?$`,
  "u",
);
const NOTE_LABEL_BEFORE = new RegExp(
  `^${foldPattern(NOTE_LABEL)}(?:\\s*(?:[:：|]|[–—-](?= ))\\s*|\\s+(?:for|on|of|de la|del|de l'|du|pour la|para la|para el|بشان|ل|حول)(?: the| la| le)? )`,
  "u",
);

/** "Concept note" and its like, alone on a line. */
export function isNoteLabel(text: string): boolean {
  return text.length < 80 && NOTE_LABEL_ALONE.test(fold(text));
}

/** What follows "Concept note:" or "Concept note for the", or null. */
export function afterNoteLabel(text: string): { rest: string; bySign: boolean } | null {
  if (text.length > 300) return null;
  const match = NOTE_LABEL_BEFORE.exec(fold(text));
  if (match === null || fold(text).length !== text.normalize("NFC").length) {
    // Vowel signs make the folded text shorter: then only a sign can say where the label ends.
    const colon = text.search(/[:：]/);
    if (colon < 0 || !isNoteLabel(text.slice(0, colon))) return null;
    return { rest: text.slice(colon + 1).trim(), bySign: true };
  }
  return { rest: text.normalize("NFC").slice(match[0].length).trim(), bySign: /[:：|–—-]\s*$/.test(match[0]) };
}

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
  /^(?:(?:venue|place|location|time|room|where|lieu|heure|salle|lugar|hora|sala|المكان|الوقت|القاعة|место|время)\s?:.*|(?:conference )?room [\p{L}\d]{1,12}.{0,60}|(?:salle|sala|القاعة|قاعة) .{0,60}|united nations (?:headquarters|office).{0,60}|.{0,40}(?:chamber|conference room|headquarters|palais des nations).{0,50}|(?:new york|geneva|vienna|nairobi|geneve|ginebra|nueva york|جنيف|نيويورك|paris|rome|bonn)(?:,? .{0,30})?|(?:from )?\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|h)?\s?(?:-|–|to|a)\s?\d{1,2}(?:[:.h]\d{2})?\s?(?:a\.?m\.?|p\.?m\.?|h(?:rs|ours)?)?.{0,20})$/u;

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
  "(?:the )?(?:general assembly|security council|economic and social council|human rights council|trusteeship council)",
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

/** "The panel may wish to consider the following questions:" is a sentence, though it speaks of questions. */
export function announcesQuestions(text: string): boolean {
  return /[:：]$/.test(text) && /\b(?:following|suivant|siguiente|below)|التالية|الاتية|следующ/u.test(fold(text));
}

/** "Key issues" and its like: priorities beside questions; where no questions stand, what is to be discussed. */
export function namesIssues(heading: string): boolean {
  return /\b(?:issues|topics|themes|points)\b/.test(fold(heading));
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
