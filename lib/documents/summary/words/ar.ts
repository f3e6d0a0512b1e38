import type { Said, SummaryWords } from "@/lib/documents/summary/words";

export const arabic: SummaryWords = {
  title: (table) => `موجز المائدة المستديرة ${table}`,
  overview: "لمحة عامة",
  held: ({ table, title, meeting, date, place }) =>
    `عُقدت المائدة المستديرة ${table}، المعنونة «${title}»، يوم ${date}${place && ` في ${place}`} في إطار الاجتماع «${meeting}».`,
  session: (from, to) => `امتدت الجلسة من الساعة ${from} إلى الساعة ${to}.`,
  rehearsal: "هذا ملخص تجربة. لم يُقل شيء مما فيه في الاجتماع.",
  stillOpen: "هذه مسودة: لم تُرفع الجلسة بعد.",
  attendance: (list) => `شارك في الجلسة: ${list}.`,
  moderated: (names) => `أدار المناقشة: ${names}.`,
  heard: (list) => `استُمع إلى: ${list}.`,
  forms: { turn: "مداخلات", reply: "كلمات في إطار حق الرد", response: "تعقيبات المحاورين" },
  videos: (count) => `منها ما قُدّم برسالة مصوّرة: ${count}.`,
  onBehalf: (list) => `ومن تكلموا باسم آخرين أيضاً: ${list}.`,
  alsoFor: (speaker, others) => `${speaker} (باسم ${others})`,
  onBehalfCount: (count) => `وقُدّم منها باسم آخرين أيضاً: ${count}.`,
  pointsOfOrder: (count) => `نقاط النظام، وهي مسائل إجرائية لا تُعدّ مداخلات: ${count}.`,
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
  unreached: "من طلبوا الكلمة ولم يصلهم الدور",
  asked: (list) => `تعذّر إعطاء الكلمة إلى: ${list}.`,
  everyoneHeard: "استُمع إلى جميع من طلبوا الكلمة.",
  everyoneHeardOrWrote: "جميع من طلبوا الكلمة استُمع إليهم أو قدّموا بياناً خطياً.",
  attribution: {
    "on-the-record": "تُنسب الآراء إلى أصحابها.",
    impersonal: "تُنسب الآراء إلى فئات المتكلمين، ولا يُذكر اسم أي متكلم.",
    "chatham-house": "يجوز استخدام ما قيل دون الكشف عمّن قاله أو عن الجهة التي يمثلها.",
    "off-record": "كانت المناقشة غير مسجّلة، ولا تُورد أي آراء.",
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
  aParticipant: "أحد المشاركين",
  entry: (kind, count) => `${kind} (${count})`,
  said,
  attributed: (text, names) => `${text} (${names})`,
  stop: ".",
  space: " ",
};

const QUANTIFIERS = {
  one: "صوت من",
  "a-few": "عدد قليل من",
  several: "عدد من",
  many: "كثير من",
  most: "معظم",
  all: "جميع",
};
const TONES = { agreed: "اتفق", proposed: "اقترح", cautioned: "حذّر", disagreed: "اعترض" };

/** The clause brings its own particle ("أن", "على أن"), which depends on what is said. */
function said({ quantifier, kind, tone, what }: Said): string {
  const who = kind ? arabic.kinds[kind] : "المشاركين";
  return `${tone ? TONES[tone] : "شدّد"} ${QUANTIFIERS[quantifier]} ${who} ${what}`;
}
