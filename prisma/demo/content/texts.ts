import type { CommandOf } from "@/lib/roundtable/commands";

type DemoStatement = Pick<CommandOf<"SubmitStatement">, "text" | "language" | "visibility"> & {
  from: string;
  /** Clock times of the worked morning. */
  at: string;
  published?: string;
};
type DemoPoint = Pick<CommandOf<"RecordPoint">, "text" | "questions" | "kind" | "quantifier" | "tone"> & {
  from: string[];
  at: string;
};

/** The first question as the secretariat corrected it before the session: the note had left out the communities. */
export const CORRECTION_AT_3 = {
  question: "q1",
  parts: [
    "Which ways of working together, in a region or across the world, have helped newcomers to settle and their children to go to school, and have helped the communities that receive them?",
    "How do we make sure that such efforts respect rights, reach women and girls, and leave out nobody?",
  ],
  reason: "The communities that receive them were missing in the first text.",
};

/** One of each visibility, all invented. */
export const STATEMENTS_AT_3: DemoStatement[] = [
  {
    from: "sweden",
    at: "10:45:10",
    published: "10:54:10",
    language: "en",
    visibility: "public",
    text: [
      "Check against delivery.",
      "Co-chairs, a child who waits two years for a school place has lost more than two years.",
      "We propose that each host community be offered a partner elsewhere, school by school, with teachers who travel both ways.",
      "What such partnerships cost is known; what they save is only now being counted. We would share our figures with whoever wants to begin.",
    ].join("\n\n"),
  },
  {
    from: "jordan",
    at: "10:48:00",
    language: "ar",
    visibility: "room",
    text: [
      "السيدان الرئيسان المشاركان،",
      "تفيد الوثيقة A/70/59 بأن عدد النازحين قسرا بلغ 65.3 مليون شخص، ولا يتوزع هذا العبء بالتساوي.",
      "لقد فتحنا مدارسنا على فترتين، صباحا ومساء، ونطلب أن يكون الدعم متعدد السنوات، معلوما سلفا، وأن يصل إلى البلديات المضيفة كما يصل إلى المخيمات.",
    ].join("\n\n"),
  },
  {
    from: "guest",
    at: "10:49:30",
    language: "en",
    visibility: "nameless",
    text: "I learned the language of my new town from the people who sat next to me in class. Nobody had planned it. Please plan it for those who come after me.",
  },
  {
    from: "afford",
    at: "10:52:05",
    language: "en",
    visibility: "confidential",
    text: "For the record only: two of our volunteers were questioned after a meeting with officials. We ask that no place and no date be mentioned.",
  },
];

export const POINTS_AT_3: DemoPoint[] = [
  {
    at: "10:47:20",
    from: ["eu"],
    text: "Regional arrangements were said to work best where border, school and labour authorities plan together from the first day.",
    questions: ["q1"],
    kind: "group",
    quantifier: "one",
    tone: "proposed",
  },
  {
    at: "10:53:15",
    from: ["eu", "sweden"],
    text: "Early places in school were seen as the first step of inclusion; partnerships between schools of different countries were proposed.",
    questions: ["q1"],
    kind: "state",
    quantifier: "a-few",
    tone: "agreed",
  },
  {
    at: "10:56:40",
    from: ["iom"],
    text: "Data on arrivals should be shared among agencies without exposing the persons behind them.",
    questions: ["q1"],
    kind: "un-entity",
    quantifier: "one",
    tone: "cautioned",
  },
];
