import type { Expected } from "@/lib/documents/note/expected-plans";

/** The second collection: written down from each note before the reader had seen it. */
export const EXPECTED_SECOND: Record<string, Expected> = {
  "lighthouses.txt": {
    title: "International Conference of Coastal Towns",
    date: "2027-05-14",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "Lighthouses without keepers",
        kinds: "background priorities questions other",
        parts: [2, 1, 2],
        preambles: { 1: "Ownership", 2: "Upkeep", 3: "Visitors" },
        leadIn: "Participants are asked to prepare answers to the following questions:",
        priorities: [
          "Handing over. Towns receive a building and the debts that come with it.",
          "Keeping the light. The lamp itself must stay in service where small boats rely on it.",
          "Opening the doors. Stairs, damp and distance keep visitors away.",
        ],
        footnotes: ["1"],
      },
    ],
  },
  "seed-swap.md": {
    title: "Seeds Across Borders",
    date: "2026-10-03",
    organiser: "Andean Seed Network",
    tables: [
      {
        number: 1,
        title: "Village seed banks",
        kinds: "introduction priorities questions",
        parts: [1, 3, 1],
        priorities: [
          "Small quantities. Five kilograms is not trade.",
          "Trusted hands. Seed banks can vouch for what they keep.",
        ],
        footnotes: ["law"],
      },
      {
        number: 2,
        title: "Names and ownership",
        kinds: "introduction questions",
        parts: [1, 1],
      },
    ],
  },
  "ateliers-lecture.txt": {
    title: "Journées de la lecture publique – Lausanne",
    date: "2026-11-06",
    organiser: "Réseau des bibliothèques de quartier",
    tables: [
      {
        number: 1,
        title: "LIRE À L’HÔPITAL",
        kinds: "background other questions",
        parts: [1, 2, 1],
        preambles: { 2: "Les livres circulent d’une chambre à l’autre." },
      },
      { number: 2, title: "LIRE EN PRISON", kinds: "background questions", parts: [1, 1] },
    ],
  },
  "mercados.txt": {
    title: "FORO IBEROAMERICANO DE MERCADOS MUNICIPALES",
    date: "2027-04-22",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "Los puestos que se heredan",
        kinds: "introduction background priorities questions other",
        parts: [1, 2, 1],
        preambles: { 2: "Los jóvenes no quieren madrugar." },
        priorities: [
          "Traspaso de los puestos entre generaciones",
          "Crédito para cámaras de frío",
          "Horarios compatibles con la escuela",
        ],
        footnotes: ["1"],
      },
    ],
  },
  "nakhl.txt": {
    title: "منتدى الواحات العربية",
    date: "2026-10-12",
    organiser: null,
    tables: [
      { number: 1, title: "ماء الواحة بين القديم والجديد", kinds: "background other questions", parts: [1, 2, 1] },
      { number: 2, title: "التمر وأسواقه", kinds: "background questions", parts: [1, 1] },
    ],
  },
  "lesa.txt": {
    title: "Международный форум лесных посёлков",
    date: "2026-09-17",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Школа в лесном посёлке",
        kinds: "introduction background priorities questions",
        parts: [2, 1, 1],
        preambles: { 2: "Учителя уезжают первыми." },
        priorities: ["Малые школы при библиотеках", "Жильё для учителей", "Связь, на которую можно положиться"],
      },
      { number: 2, title: "Дороги и связь", kinds: "introduction questions other", parts: [1, 1] },
    ],
  },
  "chalu.txt": {
    title: "茶路城市论坛",
    date: "2026-10-18",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "老茶馆的明天",
        kinds: "background priorities questions",
        parts: [2, 1, 2],
        preambles: { 2: "茶师的手艺多靠口传。" },
        priorities: ["稳定房租", "培养年轻的茶师", "让茶馆进入旅游线路"],
      },
      { number: 2, title: "茶山与道路", kinds: "background questions", parts: [1, 1] },
    ],
  },
  "qiaoliang.txt": {
    title: "桥梁保护国际研讨会",
    date: "2027-03-09",
    organiser: "古桥保护协会",
    tables: [{ number: 2, title: "古桥与车辆", kinds: "introduction background questions other", parts: [1, 2, 1] }],
  },
  "beekeepers.txt": {
    title: "SUMMIT OF URBAN BEEKEEPERS",
    date: "2028-05-20",
    organiser: null,
    tables: [
      {
        number: null,
        title: '"Who feeds the city bee?"',
        kinds: "introduction questions other",
        parts: [2, 1, 1],
        preambles: { 2: "City halls plant what is cheap." },
      },
    ],
  },
};
