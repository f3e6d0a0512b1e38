import { POINTS_AT_3, STATEMENTS_AT_3 } from "@/prisma/demo/content/texts";
import { delegateId } from "@/prisma/demo/stage";
import { asks, calls, desk, notes, publishes, type Step, speaks, starts, writes } from "../step";

/** 10:45 to 11:15: overtime, an absence, a minister who walks in, a call in error, an answer from the panel. */
export const FIRST_QUESTION: Step[] = [
  desk("10:45:00", "Question 1 opens", { type: "StartItem", item: "q1" }),
  calls("10:45:12", "eu"),
  ...speaks("10:45:30", "10:50:50", "sweden"),
  asks("10:46:10", "ghana", "q2"),
  asks("10:46:50", "bangladesh", "q2"),
  asks("10:49:05", "canada", "q3"),
  asks("10:50:20", "unhcr", "q3"),
  ...speaks("10:51:10", "10:54:00", "jordan"),
  asks("10:51:40", "brazil", "q3"),
  desk("10:54:50", "Jordan is not in the room, IOM is called", {
    type: "MarkAbsent",
    speech: "@floor",
    thenCall: "@iom",
  }),
  ...speaks("10:55:00", "10:57:40", "jordan"),
  asks("11:01:20", "nrc", "q3"),
  asks("11:01:50", "republic-of-korea", "q3"),
  { at: "10:57:10", who: "jordan", does: { type: "ReportPresent", request: "@jordan" }, told: "Jordan is back" },
  ...speaks("10:58:00", "11:01:05"),
  desk("11:02:30", "Germany’s minister walks in, and is heard before Mexico", {
    type: "InsertSpeaker",
    delegation: "germany",
    participant: delegateId("germany", 3),
    before: "@mexico",
    questions: ["q1"],
    reason: "The minister has arrived and leaves at noon.",
  }),
  calls("11:03:14", "germany"),
  ...speaks("11:03:30", "11:06:20"),
  calls("11:06:36", "kenya"),
  starts("11:06:40"),
  desk("11:07:00", "It was not Kenya's turn: the call is taken back", {
    type: "VoidCall",
    speech: "@floor",
    reason: "Called in error.",
  }),
  calls("11:07:10", "mexico"),
  ...speaks("11:07:20", "11:09:50"),
  {
    at: "11:09:30",
    who: "oxford",
    does: { type: "AskToRespond", questions: ["q1"] },
    told: "A panellist asks to respond",
  },
  desk("11:10:10", "The panellist is called", { type: "CallSpeaker", request: "@oxford responds" }),
  ...speaks("11:10:16", "11:12:40"),
  ...STATEMENTS_AT_3.flatMap(({ from, at, published, ...statement }) => [
    writes(at, from, { ...statement, questions: ["q1"] }),
    ...(published ? [publishes(published, from)] : []),
  ]),
  ...POINTS_AT_3.map(({ at, from, ...point }) => notes(at, from, point)),
  notes("11:00:20", ["jordan"], {
    text: "support to host countries be promised for several years at a time and reach the towns as well as the camps",
    questions: ["q1"],
    kind: "state",
    quantifier: "one",
    tone: "proposed",
  }),
  notes("11:05:00", ["germany"], {
    text: "a school place was worth little without somebody at home who could help with what was learnt there",
    questions: ["q1"],
    kind: "state",
    quantifier: "one",
    tone: "cautioned",
  }),
  notes("11:08:40", ["mexico", "sweden"], {
    text: "what was learnt before the journey should count after it, with papers or without",
    questions: ["q1"],
    kind: "state",
    quantifier: "several",
    tone: "agreed",
  }),
];
