import type { CommandOf } from "@/lib/roundtable/commands";

export type OtherTable = {
  number: number;
  slot: "earlier" | "morning" | "afternoon";
  became: "published" | "adjourned" | "suspended" | "inscribing" | "planned";
  seated: string[];
  /** Who inscribed, in that order; one row a question where the table was held. */
  order: string[][];
  /** Who waited until the end and was invited to write, each with the text that came, if one did. */
  unreached?: { key: string; text?: string }[];
};

const ALWAYS = ["unhcr", "iom", "eu", "sweden", "germany", "kenya", "lebanon", "united-states"];

export const OTHER_TABLES: OtherTable[] = [
  {
    number: 1,
    slot: "earlier",
    became: "published",
    seated: [...ALWAYS, "uganda", "norway", "african-union", "icrc", "colombia", "tanzania", "palestine", "oxford"],
    order: [
      ["african-union", "norway", "lebanon"],
      ["uganda", "icrc"],
      ["colombia", "oxford", "tanzania"],
      ["kenya", "germany"],
    ],
  },
  {
    number: 2,
    slot: "earlier",
    became: "adjourned",
    seated: [...ALWAYS, "philippines", "bangladesh", "mexico", "morocco", "kiribati", "ioe", "ilo", "oecd"],
    order: [
      ["philippines", "morocco"],
      ["kiribati", "bangladesh"],
      ["mexico", "ioe", "ilo"],
      ["oecd", "united-states"],
    ],
    unreached: [
      {
        key: "lebanon",
        text: "We would have said that small towns need figures before they need funds: how many came, how many stayed, who went to school. We offer ours.",
      },
      { key: "germany" },
      {
        key: "unhcr",
        text: "Two of the numbers that are missing could be counted within a year, by those who already knock at the doors. The method is annexed.",
      },
      { key: "kenya" },
    ],
  },
  {
    number: 4,
    slot: "morning",
    became: "suspended",
    seated: [...ALWAYS, "turkiye", "jordan", "canada", "italy", "greece", "brazil", "japan", "nrc", "icmc", "uclg"],
    order: [["lebanon", "turkiye", "canada", "nrc", "greece", "japan"]],
  },
  {
    number: 5,
    slot: "afternoon",
    became: "inscribing",
    seated: [...ALWAYS, "mexico", "switzerland", "ghana", "morocco", "philippines", "ilo", "afford", "holy-see"],
    order: [["mexico", "switzerland", "ghana", "holy-see", "ilo"]],
  },
  {
    number: 6,
    slot: "afternoon",
    became: "planned",
    seated: [...ALWAYS, "italy", "greece", "unicef", "icrc", "cote-divoire", "croatia", "ireland", "czechia"],
    order: [],
  },
];

type Point = Pick<CommandOf<"RecordPoint">, "text" | "kind" | "quantifier" | "tone">;

/** By table and question. */
export const POINTS_ELSEWHERE: Record<number, Record<string, Point>> = {
  1: {
    q1: {
      text: "Talks were said to last only where those who had fled were asked about the terms of return.",
      kind: "state",
      quantifier: "several",
      tone: "agreed",
    },
    q2: {
      text: "Early warning existed in most regions; what was missing was somebody obliged to answer it.",
      kind: "observer-organization",
      quantifier: "a-few",
      tone: "cautioned",
    },
    q3: {
      text: "Local mediators, women and young people among them, should be funded before a conflict breaks out.",
      kind: "academia",
      quantifier: "one",
      tone: "proposed",
    },
    q4: {
      text: "Development plans of host districts should count refugees among the population.",
      kind: "state",
      quantifier: "many",
      tone: "agreed",
    },
  },
  2: {
    q1: {
      text: "Training without a job to follow it was said to speed departure up.",
      kind: "state",
      quantifier: "a-few",
      tone: "cautioned",
    },
    q2: {
      text: "Island and delta States asked that planned relocation be financed before the water comes.",
      kind: "state",
      quantifier: "several",
      tone: "proposed",
    },
    q3: {
      text: "Employers and trade bodies offered to recognize skills across borders in two trades as a trial.",
      kind: "private-sector",
      quantifier: "one",
      tone: "proposed",
    },
    q4: {
      text: "There was disagreement on whether figures on irregular arrivals help the debate.",
      kind: null,
      quantifier: "several",
      tone: "disagreed",
    },
  },
};
