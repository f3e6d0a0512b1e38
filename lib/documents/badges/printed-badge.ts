import type { Role } from "@/lib/roundtable/state";

/** What stands on a badge. `delegation` is its names by language; the secretariat has none, nor tables. */
export type PrintedBadge = {
  name: string;
  title?: string;
  delegation?: Record<string, string>;
  role: Role | "secretariat";
  tables: number[];
  code: string;
  /** What the QR code says: the address that signs in, with the code behind its `#`. */
  url: string;
  /** `name` is a pseudonym: nothing else that could tell who wears the badge is printed. */
  pseudonymous?: boolean;
};

/** Eight to a sheet of A4 with marks to cut by, or one card to a page. */
export type BadgeForm = "sheet-of-8" | "cards";

/** The meeting as it stands on every badge; `dates` as the language writes them. */
export type BadgeMeeting = { title: string; place: string; dates: string };
