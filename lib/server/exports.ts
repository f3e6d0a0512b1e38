import { speakersCsv } from "@/lib/documents/speakers/speakers-csv";
import { toDocx } from "@/lib/documents/summary/docx/to-docx";
import { toHtml } from "@/lib/documents/summary/html/to-html";
import { toMarkdown } from "@/lib/documents/summary/markdown";
import type { MeetingFacts } from "@/lib/documents/summary/material";
import { toPdf } from "@/lib/documents/summary/pdf/to-pdf";
import { summarise } from "@/lib/documents/summary/summarise";
import type { SummaryTree } from "@/lib/documents/summary/tree";
import type { Locale } from "@/lib/i18n/locales";
import type { TableState } from "@/lib/roundtable/state";
import { view } from "@/lib/roundtable/view";
import type { Audience } from "@/lib/roundtable/view-types";

/** What an export is made of: a table as it stands at `now`, server time in ms, its meeting, and as what the caller has it. */
export type Exportable = { state: TableState; meeting: MeetingFacts; now: number; audience: Audience };

/** A file made of a table. */
export type Exported = {
  contentType: string;
  /** For the desk and the record alone, even once the record is published. */
  inside: boolean;
  make: (of: Exportable, language: Locale) => string | Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
};

/** By the name of the file. The one summary is the same for all: it holds nothing that the public may not read once it is published. */
export const EXPORTS: Record<string, Exported> = {
  "summary.md": {
    contentType: "text/markdown; charset=utf-8",
    inside: false,
    make: (of, language) => toMarkdown(summaryOf(of, language)),
  },
  "summary.docx": {
    contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    inside: false,
    make: (of, language) => toDocx(summaryOf(of, language), of.now),
  },
  "summary.pdf": {
    contentType: "application/pdf",
    inside: false,
    make: (of, language) => toPdf(summaryOf(of, language), of.now),
  },
  "summary.html": {
    contentType: "text/html; charset=utf-8",
    inside: false,
    make: (of, language) => toHtml(summaryOf(of, language)),
  },
  /** What the desk or the record sees of the table, for programs; the texts of statements are fetched apart (rule 61). */
  "record.json": {
    contentType: "application/json; charset=utf-8",
    inside: true,
    make: ({ state, meeting, now, audience }) => {
      const { title, place, timeZone } = meeting;
      const facts = { meeting: { title, place, timeZone }, at: now, seq: state.seq, audience };
      return JSON.stringify({ ...facts, view: view(state, audience, now) }, null, 2);
    },
  },
  /** Says who was absent, who withdrew and who was turned away. */
  "speakers.csv": {
    contentType: "text/csv; charset=utf-8; header=present",
    inside: true,
    make: ({ state, meeting, now }, language) =>
      speakersCsv(view(state, "record", now), { timeZone: meeting.timeZone, language }),
  },
};

function summaryOf({ state, meeting, now }: Exportable, language: Locale): SummaryTree {
  return summarise(state, meeting, language, now);
}
