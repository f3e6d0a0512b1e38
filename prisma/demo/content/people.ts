import type { Gender, Rank } from "@/lib/roundtable/state";

/** Invented persons; whoever is not here speaks under the title that goes with the rank. */
export const NAMES: Record<string, string> = {
  eu: "Ms. Odile Verhoven-Laurin",
  sweden: "H.E. Ms. Ylva Strandqvist-Berg",
  jordan: "معالي السيدة ريما النجداوي",
  iom: "Mr. Tomás Quillabert",
  mexico: "H.E. Ms. Inés Arrabal Toledano",
  philippines: "H.E. Mr. Crisanto Dalisay Uy",
  kenya: "H.E. Ms. Wanjira Kemboi-Otieno",
  afford: "Ms. Adaeze Fordjour",
  "holy-see": "Archbishop Benigno Castellarin",
  germany: "H.E. Mr. Konrad Ellerbrock",
  lebanon: "H.E. Ms. Nayla Karamouz",
  uganda: "H.E. Mr. Apollo Ssekandwa",
  ghana: "H.E. Ms. Esi Quarcoopome-Mills",
  canada: "Hon. Maren Tolliver-Prévost",
  oxford: "Prof. Leopold Anstruther-Wynn",
};

/** Ranks that are not the kind's usual one. */
export const RANKS: Record<string, Rank> = {
  sweden: "minister",
  jordan: "minister",
  germany: "minister",
  mexico: "vice-minister",
  canada: "minister",
  bangladesh: "minister",
  kiribati: "head-of-government",
  "holy-see": "observer",
  palestine: "observer",
};

/** Given by about half of them; nobody has to. */
export const GENDERS_GIVEN: Record<string, Gender> = {
  eu: "female",
  sweden: "female",
  jordan: "female",
  iom: "male",
  mexico: "female",
  philippines: "male",
  kenya: "female",
  afford: "female",
  "holy-see": "male",
  ghana: "female",
  canada: "female",
  lebanon: "female",
  uganda: "male",
  germany: "male",
  norway: "female",
  colombia: "male",
  morocco: "male",
  tanzania: "female",
};

/** On the panel, and at the table with a delegation. */
export const PANELLISTS = ["oxford"];

/** A second person of a delegation at the live table. */
export const COLLEAGUE = {
  key: "canada-2",
  delegation: "canada",
  rank: "ambassador",
  name: "Mr. Aurèle Whitcombe",
  title: "Ambassador",
} as const;

/** Who runs the meeting. `key` becomes the participant's id. */
export const DESK = [
  { key: "moderator", name: "Ms. Solveig Amundrud", title: "Co-chair" },
  { key: "moderator-2", name: "Mr. Baptiste Kouamelan", title: "Co-chair" },
] as const;
export const RAPPORTEUR = { key: "rapporteur", name: "Ms. Noor Haddadin-Weiss", title: "Rapporteur" } as const;
export const SECRETARIAT = {
  key: "secretariat",
  name: "Mr. Ignatius Pell",
  title: "Secretary of the meeting",
} as const;

/** Stands behind a pseudonym, in the protected store alone. Invented, and easy to search for. */
export const PROTECTED_IDENTITY = {
  key: "guest",
  name: "Planted Identity Zemfira Nobody",
  note: "Planted contact: nobody@example.invalid",
};
