import { asks, calls, desk, ends, notes, type Step, speaks, starts, timeOf } from "../step";

const FROM_THE_FLOOR = [
  ["11:12:50", "norway"],
  ["11:13:00", "turkiye"],
  ["11:13:15", "greece"],
  ["11:13:30", "morocco"],
  ["11:13:40", "tanzania"],
  ["11:14:00", "palestine"],
  ["11:14:20", "unicef"],
  ["11:14:45", "cote-divoire"],
  ["11:17:30", "japan"],
  ["11:18:10", "switzerland"],
  ["11:19:20", "italy"],
  ["11:24:30", "ilo"],
  ["11:26:00", "icmc"],
  ["11:27:40", "ireland"],
  ["11:29:40", "lebanon"],
  ["11:30:20", "uganda"],
] as const;

/** 11:12 to 11:45: the booths fail, the list is closed, a point of order stops the clock. */
export const SECOND_QUESTION: Step[] = [
  ...FROM_THE_FLOOR.map(([at, who]) => asks(at, who, "q4")),
  desk("11:15:00", "Question 2 opens", { type: "StartItem", item: "q2" }),
  calls("11:15:08", "philippines"),
  starts("11:15:20"),
  desk("11:16:40", "The booths have no sound: the session is suspended", {
    type: "SuspendSession",
    reason: "The booths have no sound.",
  }),
  desk("11:20:40", "The session resumes, with the time that was left", { type: "ResumeSession" }),
  ends("11:22:20"),
  desk("11:22:30", "The list will close at 11:30", { type: "AnnounceClosing", at: timeOf("11:30:00") }),
  {
    at: "11:22:50",
    who: "oxford",
    does: { type: "AskToRespond", questions: ["q2"] },
    told: "A panellist asks to respond",
  },
  desk("11:23:10", "The panellist is called", { type: "CallSpeaker", request: "@oxford responds" }),
  ...speaks("11:23:20", "11:27:50"),
  calls("11:30:40", "kenya"),
  starts("11:31:00"),
  { at: "11:32:55", who: "mexico", does: { type: "RaisePointOfOrder" }, told: "Mexico raises a point of order" },
  desk("11:33:35", "The chair rules, and the clock goes on", {
    type: "RulePointOfOrder",
    ruling: "The question may be taken together with the next one.",
  }),
  ends("11:34:40", "afford"),
  ...speaks("11:35:00", "11:37:40", "ghana"),
  ...speaks("11:38:00", "11:40:40", "holy-see"),
  ...speaks("11:41:00", "11:43:10"),
  notes("11:32:30", ["kenya"], {
    text: "those who tell the story should be those who lived it",
    questions: ["q2"],
    kind: "state",
    quantifier: "one",
    tone: "proposed",
  }),
  notes("11:36:40", ["afford", "holy-see"], {
    text: "a campaign had to begin in the neighbourhood, or it would stay a poster",
    questions: ["q2"],
    quantifier: "a-few",
    tone: "cautioned",
  }),
  notes("11:39:50", ["ghana", "philippines"], {
    text: "figures on what newcomers give to their towns be published as regularly as those on what they cost",
    questions: ["q2"],
    kind: "state",
    quantifier: "several",
    tone: "proposed",
  }),
];
