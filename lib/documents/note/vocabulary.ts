import { fold, wordCount } from "@/lib/documents/note/fold";
import { remembering } from "@/lib/documents/note/memo";
import type { SectionKind } from "@/lib/documents/note/plan";

/** What a heading can announce; `notes` are endnotes and `contents` a table of contents, neither is a section. */
export type HeadingKind = SectionKind | "notes" | "contents";

/** A pattern, folded as the text is that it meets. */
export function foldPattern(source: string): string {
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
      "(?:registration|application|evaluation|feedback|nomination|reply) (?:form|sheet|slip)s?|(?:registration |evaluation )?questionnaires?(?: .*)?|formulaires?(?: .*)?|formularios?(?: .*)?|cuestionarios?(?: .*)?|анкета(?: .*)?|(?:ال)?استمارة(?: .*)?|(?:报名|登记|反馈)表|frequently asked questions|foire aux questions|preguntas frecuentes|часто задаваемые вопросы|(?:ال)?اسئلة (?:ال)?(?:شائعة|متكررة)|常见问题(?:解答)?",
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
      "(?:ejes|lineas) (?:tematicos )?(?:de|para (?:la|el)) (?:discusion|debate|reflexion|dialogo)",
      "(?:[\\p{L}]+ ){0,2}preguntas?(?: .*)?",
      "(?:[\\p{L}]+ ){0,2}(?:cuestiones|temas|puntos|asuntos|interrogantes|aspectos)(?: (?:clave|para|de|a|que|por|sobre|orientador[ae]s|propuest[ao]s).*)?",
      "(?:.{0,20} )?(?:ال)?اسئلة(?: .*)?",
      "(?:ال)?(?:مسائل|قضايا|نقاط|محاور|مواضيع|موضوعات)(?: .{0,30})? (?:لل\\p{L}+|ل[\\p{L}]+|النقاش|المناقشة|الحوار|البحث)(?: .*)?",
      "(?:[\\p{L}]+ ){0,3}вопрос[ыа]?(?: .*)?",
      "(?:темы|пункты|проблемы) для (?:обсуждения|дискуссии|рассмотрения|размышления)",
      "(?:供|需要?|拟|有待|建议)?(?:审议|讨论|思考|探讨|指导性?|引导性?|关键|主要|重点)(?:的|性)?(?:问题|议题)|(?:问题|议题)",
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
      "what (?:needs|has|remains) to be done|what (?:must|should|can) be done|where (?:to act|action is needed)|(?:ce qu'il )?reste a faire|que (?:faire|hacer)|lo que (?:falta|hay que hacer)|что (?:нужно |предстоит |следует )?(?:с?делать)",
      "(?:ال)?اولويات(?: .*)?",
      "مجالات (?:العمل|التركيز)(?: .*)?",
      "التوصيات|توصيات(?: .*)?",
      "приоритет\\p{L}*(?: .*)?",
      "(?:первоочередн|приоритетн|неотложн)\\p{L}* (?:задачи|меры|направления|действия|области|вопросы)(?: .*)?|направления (?:действий|работы)|рекомендации(?: .*)?",
      "(?:.{0,6})?优先(?:事项|行动|领域)|(?:行动|工作)重点",
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
      "introduccion(?: .*)?|presentacion(?: (?:general|del tema))?",
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
      "(?:[\\p{L}']+ ){0,2}(?:objectifs?|finalites?|modalites?|deroulement|programme|ordre du jour|resultats? attendus?|participants(?! (?:may|might|could|should|would|will|can|are|sont|peuvent|pourr\\p{l}+|souhait\\p{l}+)\\b)|participation|references|bibliographie|annexes?|documentation|contacts?|langues|suites? a donner|prochaines etapes|intervenants)(?: .*)?",
      "(?:[\\p{L}]+ ){0,2}(?:objetivos?|finalidad|formato|modalidades|estructura|programa|orden del dia|resultados(?: esperados)?|participantes|participacion|referencias|bibliografia|anexos?|documentacion|contactos?|idiomas|proximos pasos|oradores|panelistas|metodologia)(?: .*)?",
      "(?:ال)?(?:اهداف|هدف|غرض|شكل|صيغة|طريقة|برنامج|جدول|نتائج|مشاركون|مشاركة|متحدثون|مراجع|مرفق|مرفقات|خاتمة|وثائق|لغات|تنظيم|نواتج|ترتيبات)(?: .{0,40})?",
      "(?:цели?|формат|регламент|порядок работы|программа|участники|ожидаемые результаты|литература|приложени[ея]|заключение)(?: .*)?",
      "(?:会议)?(?:目标|目的|形式|安排|方案|日程|议程|与会者|参会者|预期成果|参考文献|附件|结论)",
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
      "(?:справочная информация|предыстория|контекст|общая информация|общие сведения|исходная информация|актуальность|постановка (?:вопроса|проблемы))(?: .*)?",
      "(?:会议)?背景(?:.{0,6})?|现状(?:与挑战)?",
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
  // "General aim: to give the street back." is a sentence.
  if (/\.$/.test(heading) && heading.includes(":")) return null;
  if (/[.?؟!;]/.test(folded) || /\p{N}$/u.test(folded)) return null;
  for (const [kind, pattern] of COMPILED) if (pattern.test(folded)) return kind;
  return null;
});

const NOTE_LABEL =
  "(?:(?:draft|revised|final|advance|provisional) )?(?:concept (?:note|paper)s?|(?:issues?|background|discussion|scoping) (?:note|paper)|note (?:conceptuelle|de (?:cadrage|synthese|reflexion|presentation|concept))|document (?:de reflexion|d'orientation|de cadrage)|termes de reference|terms of reference|nota (?:conceptual|de concepto|orientativa|informativa)|documento (?:conceptual|de reflexion|de concepto)|(?:ال)?مذكرة (?:ال)?(?:مفاهيمية|توجيهية|تصورية)|(?:ال)?ورقة (?:ال)?(?:مفاهيمية|مفاهيم)|مذكرة مفاهيم|концептуальная записка|概念(?:说明|文件)|nota conceitual|konzeptpapier)";

const STATE_OF_PAPER =
  "advance (?:unedited )?(?:version|copy)|unedited version|(?:zero |first |final )?draft|note by the (?:secretariat|secretary-general|presidents?|chairs?|co-chairs)|note (?:du|de la) (?:secretariat|secretaire general|president)|nota de la secretaria|مذكرة من الامانة العامة";
/** "Background note for the plenary debate" names no gathering. */
const FOR_THE_EVENT =
  "(?: (?:for|of|on) the (?:[\\p{l}-]+ ){0,2}(?:debate|panel|session|discussion|dialogue|meeting|event|round[ -]?table))?";
const NOTE_LABEL_ALONE = new RegExp(
  `^[(\\[]?(?:${foldPattern(NOTE_LABEL)}${foldPattern(FOR_THE_EVENT)}|${foldPattern(STATE_OF_PAPER)})[)\\]]?(?:\\s?\\((?:as (?:of|at)|updated|version|rev|draft|final|au|al)\\b[^)]{0,40}\\))?[:.]?$`,
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

/** "The panel may wish to consider the following questions:" is a sentence, though it speaks of questions. */
export function announcesQuestions(text: string): boolean {
  return /[:：]$/.test(text) && /\b(?:following|suivant|siguiente|below)|التالية|الاتية|следующ/u.test(fold(text));
}

/** "Key issues" and its like: priorities beside questions; where no questions stand, what is to be discussed. */
export function namesIssues(heading: string): boolean {
  return /\b(?:issues|topics|themes|points)\b/.test(fold(heading));
}
