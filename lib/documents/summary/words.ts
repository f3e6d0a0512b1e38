import type { AttributionMode, Kind, Quantifier, Tone } from "@/lib/roundtable/state";

/** The fixed words of a summary, in one language. Counts stand in brackets, so that no sentence depends on a plural. */
export type SummaryWords = {
  title: (table: number) => string;
  overview: string;
  held: (facts: { table: number; title: string; meeting: string; date: string; place: string }) => string;
  session: (from: string, to: string) => string;
  stillOpen: string;
  attendance: (list: string) => string;
  moderated: (names: string) => string;
  segments: string;
  segment: (title: string, from: string, to: string) => string;
  discussion: string;
  question: (number: number) => string;
  noPoints: string;
  other: string;
  writing: string;
  inWriting: (list: string) => string;
  nameless: (count: string) => string;
  noneInWriting: string;
  unreached: string;
  asked: (list: string) => string;
  everyoneHeard: string;
  attribution: Record<AttributionMode, string>;
  kinds: Record<Kind, string>;
  participants: string;
  aParticipant: string;
  entry: (kind: string, count: string) => string;
  sentence: (who: string, verb: string, what: string) => string;
  who: (quantifier: Quantifier, kind: string) => string;
  tones: Record<Tone, string>;
  noted: string;
  attributed: (text: string, names: string) => string;
};

const english: SummaryWords = {
  title: (table) => `Summary of round table ${table}`,
  overview: "Overview",
  held: ({ table, title, meeting, date, place }) =>
    `Round table ${table}, “${title}”, was held on ${date}${place && ` at ${place}`} as part of the meeting “${meeting}”.`,
  session: (from, to) => `The session lasted from ${from} to ${to}.`,
  stillOpen: "This is a draft: the session has not been adjourned.",
  attendance: (list) => `Taking part were: ${list}.`,
  moderated: (names) => `The discussion was moderated by ${names}.`,
  segments: "Segments",
  segment: (title, from, to) => `${title} (${from} to ${to})`,
  discussion: "Discussion",
  question: (number) => `Question ${number}`,
  noPoints: "No point was recorded on this question.",
  other: "Other matters",
  writing: "Statements in writing",
  inWriting: (list) => `Statements were received in writing from: ${list}.`,
  nameless: (count) => `Received for the record without a name: ${count}.`,
  noneInWriting: "No statement was received in writing.",
  unreached: "Asked for the floor and not reached",
  asked: (list) => `For lack of time the floor could not be given to: ${list}.`,
  everyoneHeard: "Everyone who asked for the floor was heard.",
  attribution: {
    "on-the-record": "Views are attributed to those who expressed them.",
    impersonal: "Views are attributed to kinds of speakers; no speaker is named.",
    "chatham-house": "What was said may be used; who said it, and for whom, is not revealed.",
    "off-record": "The discussion was off the record; no views are reported.",
  },
  kinds: {
    state: "States",
    group: "groups of States",
    igo: "intergovernmental organizations",
    "un-entity": "United Nations entities",
    ngo: "non-governmental organizations",
    "private-sector": "the private sector",
    academia: "academia",
    "observer-state": "observer States",
    "observer-organization": "observer organizations",
    other: "other participants",
  },
  participants: "participants",
  aParticipant: "a participant",
  entry: (kind, count) => `${kind} (${count})`,
  sentence: (who, verb, what) => `${who} ${verb} that ${what}`,
  who: (quantifier, kind) => {
    if (quantifier === "one") return `One voice among ${kind}`;
    const words = { "a-few": "A few", several: "Several", many: "Many", most: "Most", all: "All" };
    return kind.startsWith("the ") || kind === "academia"
      ? `${words[quantifier]} speakers from ${kind}`
      : `${words[quantifier]} ${kind}`;
  },
  tones: { agreed: "agreed", proposed: "proposed", cautioned: "cautioned", disagreed: "disagreed, holding" },
  noted: "stressed",
  attributed: (text, names) => `${text} (${names})`,
};

const arabic: SummaryWords = {
  title: (table) => `موجز المائدة المستديرة ${table}`,
  overview: "لمحة عامة",
  held: ({ table, title, meeting, date, place }) =>
    `عُقدت المائدة المستديرة ${table}، المعنونة «${title}»، يوم ${date}${place && ` في ${place}`} في إطار الاجتماع «${meeting}».`,
  session: (from, to) => `امتدت الجلسة من الساعة ${from} إلى الساعة ${to}.`,
  stillOpen: "هذه مسودة: لم تُرفع الجلسة بعد.",
  attendance: (list) => `شارك في الجلسة: ${list}.`,
  moderated: (names) => `أدار المناقشة: ${names}.`,
  segments: "أجزاء الجلسة",
  segment: (title, from, to) => `${title} (من ${from} إلى ${to})`,
  discussion: "المناقشة",
  question: (number) => `السؤال ${number}`,
  noPoints: "لم تُسجَّل أي نقطة بشأن هذا السؤال.",
  other: "مسائل أخرى",
  writing: "البيانات الخطية",
  inWriting: (list) => `وردت بيانات خطية من: ${list}.`,
  nameless: (count) => `وردت للمحضر دون ذكر اسم: ${count}.`,
  noneInWriting: "لم ترد أي بيانات خطية.",
  unreached: "من طلبوا الكلمة ولم يتسع الوقت لهم",
  asked: (list) => `تعذّر إعطاء الكلمة لضيق الوقت إلى: ${list}.`,
  everyoneHeard: "استُمع إلى جميع من طلبوا الكلمة.",
  attribution: {
    "on-the-record": "تُنسب الآراء إلى أصحابها.",
    impersonal: "تُنسب الآراء إلى فئات المتكلمين، ولا يُذكر اسم أي متكلم.",
    "chatham-house": "يجوز استخدام ما قيل دون الكشف عمّن قاله أو عن الجهة التي يمثلها.",
    "off-record": "كانت المناقشة غير مسجلة، ولا تُورد أي آراء.",
  },
  kinds: {
    state: "الدول",
    group: "مجموعات الدول",
    igo: "المنظمات الحكومية الدولية",
    "un-entity": "كيانات الأمم المتحدة",
    ngo: "المنظمات غير الحكومية",
    "private-sector": "القطاع الخاص",
    academia: "الأوساط الأكاديمية",
    "observer-state": "الدول المراقبة",
    "observer-organization": "المنظمات المراقبة",
    other: "مشاركون آخرون",
  },
  participants: "المشاركين",
  aParticipant: "أحد المشاركين",
  entry: (kind, count) => `${kind} (${count})`,
  sentence: (who, verb, what) => `${verb} ${who} ${what}`,
  who: (quantifier, kind) => {
    const words = { one: "صوت من", "a-few": "قلة من", several: "عدد من", many: "كثير من", most: "معظم", all: "جميع" };
    return `${words[quantifier]} ${kind}`;
  },
  tones: { agreed: "اتفق", proposed: "اقترح", cautioned: "حذّر", disagreed: "اعترض" },
  noted: "شدّد",
  attributed: (text, names) => `${text} (${names})`,
};

const WORDS = { en: english, ar: arabic };

export type SummaryLanguage = keyof typeof WORDS;

export function summaryWords(language: SummaryLanguage): SummaryWords {
  return WORDS[language];
}
