/** What the addresses of participants answer, as the screens need it. */

export type Problem = {
  field: string | null;
  code: string;
  params: Record<string, string | number>;
  severity: "error" | "warning";
  suggestion?: string;
  alternatives?: { code: string; names: Record<string, string> }[];
};

/** `same`: the line of the row with which it becomes one. */
export type ShownRow = { line: number; problems: Problem[]; same: number | null };

/** The cells of a list and what its columns hold; row 1 of the spreadsheet is `cells[0]`. */
export type SheetDraft = {
  cells: string[][];
  header: number | null;
  columns: Record<string, number | null>;
};

export type SheetAnswer = SheetDraft & {
  guessed: string[];
  confidence: "sure" | "guessed" | "none";
  about: { sheetName: string | null; otherSheets: string[]; encoding: string | null } | null;
  rows: ShownRow[];
  counts: Record<"rows" | "errors" | "warnings" | "merged" | "add" | "update" | "same" | "missing", number>;
};

export type SeatOutcome = {
  table: number;
  seated: number;
  already: number;
  unseated: number;
  refused: { participant: string; name: string; message: string }[];
};

export type ImportOutcome = {
  added: number;
  updated: number;
  same: number;
  missing: { id: string; name: string }[];
  seats: SeatOutcome[];
};

export type SeatProposal = {
  tables: { number: number; title: string; capacity: number | null; seated: number; over: boolean }[];
  seats: { participant: string; table: number; by: "first" | "second" }[];
  waiting: { participant: string; table: number; place: number }[];
  warnings: { code: string; params: Record<string, string | number>; person: string | null }[];
};

export type Person = {
  id: string;
  name: string;
  title: string;
  rank: string;
  role: string;
  delegation: { names: Record<string, string>; kind: string } | null;
  email: string | null;
  /** A language in which she is glad to be written to, as its code. */
  language: string | null;
  externalId: string | null;
  gender: string | null;
  panellist: boolean;
  preferences: number[];
  isProtected: boolean;
  tables: number[];
};

export type TableChoice = { number: number; title: string };
