import type { OpenBlock, Row } from "@/lib/documents/note/blocks";
import type { Setting } from "@/lib/documents/note/lines";
import type { Marker } from "@/lib/documents/note/markers";
import type { TableHeading } from "@/lib/documents/note/table-heading";
import type { HeadingKind } from "@/lib/documents/note/vocabulary";

export type HeadingStyle = "markdown" | "bold" | "roman" | "digit" | "letter" | "capitals" | "plain";

export type Kind =
  | { is: "heading"; style: HeadingStyle; level: number; ordinal: number | null; section: HeadingKind | null }
  | { is: "table"; heading: TableHeading; marked: boolean }
  | { is: "item"; marker: Marker; bold: boolean; headingLike: boolean }
  | { is: "paragraph"; bold: boolean }
  | { is: "label" }
  | { is: "salutation" }
  | { is: "letterhead" }
  | { is: "date"; iso: string }
  | { is: "place" }
  | { is: "symbol" }
  | { is: "organiser"; name: string };

export interface Surroundings {
  before: Row | null;
  after: Row | null;
  last: OpenBlock | null;
  setting: Setting;
  /** Still among titles, dates and places, before the text itself. */
  cover: boolean;
  lastMarker: Marker | null;
  /** The last value of each kind of numbering since the last heading. */
  values: Map<string, number>;
}

/** A line without the signs of a heading. */
export interface Marked {
  core: string;
  text: string;
  style: "markdown" | "bold" | "plain";
  level: number;
}
