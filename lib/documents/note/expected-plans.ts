/** What a careful person writes down from each note. `parts` counts, per question, what is asked in it. */
export interface Expected {
  title: string;
  date: string | null;
  organiser: string | null;
  tables: ExpectedTable[];
}

export interface ExpectedTable {
  number: number | null;
  title: string;
  /** The kinds of its sections, where written down. */
  kinds?: string;
  parts: number[];
  /** Each question, or its first and last words around "…". */
  asked?: string[];
  /** By the number of the question. */
  preambles?: Record<number, string>;
  leadIn?: string;
  priorities?: string[];
  footnotes?: string[];
}

export const EXPECTED: Record<string, Expected> = {
  "ga-dialogue.txt": {
    title: "Interactive dialogue of the General Assembly on water, drought and rural livelihoods",
    date: "2025-06-12",
    organiser: "the Office of the President of the General Assembly",
    tables: [
      {
        number: 1,
        title: "Financing the recovery of wells and springs",
        kinds: "background other questions other other",
        parts: [2, 1, 1],
        preambles: { 3: 'Mayors often ask: "Who pays for the pump?"' },
      },
      { number: 2, title: "Women who keep the water", kinds: "background questions other", parts: [1, 1] },
    ],
  },
  "ecosoc-panel.txt": {
    title: "Special meeting on food prices in small island States",
    date: "2024-04-19",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "SHIPPING COSTS AND THE PRICE OF BREAD",
        kinds: "background priorities questions other",
        parts: [1, 2, 1],
        preambles: { 2: "According to report No. 5, storage losses reach 30 per cent." },
        leadIn: "Panellists may wish to address the following:",
        priorities: [
          "Freight agreements between neighbours, i.e. shared sailings and shared silos;",
          "Storage that withstands storms;",
          "Reserve stocks held in common.",
        ],
      },
      {
        number: 2,
        title: "SCHOOL MEALS FROM LOCAL FIELDS",
        kinds: "background priorities questions",
        parts: [1, 1],
        leadIn: "The panel will discuss:",
        priorities: ["Contracts are written for large suppliers; payment comes late."],
      },
    ],
  },
  "ministerial.txt": {
    title: "Ministerial Meeting on Mountain Roads",
    date: "2025-06-12",
    organiser: "Secretariat of the Mountain Compact",
    tables: [
      {
        number: 1,
        title: "Keeping passes open",
        kinds: "background priorities questions",
        parts: [3, 1, 1],
        preambles: { 2: "Avalanche services rarely speak with each other." },
        leadIn: "Ministers are invited to consider:",
        priorities: [
          "Clearing. Shared ploughs and shared fuel stores.",
          "Warning. One avalanche bulletin for both sides of a border.",
          "Refuge. Huts that stay open when the road does not.",
        ],
        footnotes: ["1"],
      },
      {
        number: 2,
        title: "Bridges and weight limits",
        kinds: "background priorities questions",
        parts: [1, 1],
        priorities: ["Inspection every second year", "A common register of weight limits"],
        footnotes: ["2", "3"],
      },
    ],
  },
  "wrapped.txt": {
    title: "Conference on Night Trains",
    date: "2024-03-03",
    organiser: null,
    tables: [
      {
        number: 4,
        title: "Sleeping across borders: tickets, timetables and beds",
        kinds: "introduction background questions other",
        parts: [2, 1, 2, 1],
        preambles: { 1: "Timetables are set two years ahead, and night trains are fitted in last." },
      },
    ],
  },
  "soils-from-pdf.txt": {
    title: "High-level Forum on Soils",
    date: "2026-12-05",
    organiser: "the Forum Secretariat in cooperation with the Government of Ostravia",
    tables: [
      {
        number: 3,
        title: "Bringing life back to tired fields",
        kinds: "introduction priorities questions",
        parts: [2, 2, 1],
        leadIn: "The Co-Chairs propose the following questions:",
        priorities: [
          "Pay for cover crops. Fields left bare lose most in the first rain, and cover crops are the cheapest roof they can have;",
          "Measure what is there. Few countries sample their earth more than once in ten years;",
          "Teach the young. Schools of agriculture close faster than they open.",
        ],
        footnotes: ["1", "2", "3"],
      },
    ],
  },
  "francais.txt": {
    title: "Forum international des langues",
    date: "2024-03-03",
    organiser: "le Secrétariat permanent du Forum",
    tables: [
      {
        number: 1,
        title: "Enseigner dans la langue de la maison",
        kinds: "background priorities questions",
        parts: [2, 1, 1],
        preambles: { 2: "« À quoi sert ma langue ? », demandent les élèves." },
        priorities: ["Des manuels dans les langues parlées", "Des maîtres formés à deux langues"],
      },
      {
        number: 2,
        title: "Traduire sans appauvrir",
        kinds: "background priorities questions other",
        parts: [1, 1],
        priorities: ["La relecture par des personnes (art. 5 de la Charte)"],
      },
    ],
  },
  "espanol.txt": {
    title: "CONFERENCIA IBÉRICA DE BIBLIOTECAS",
    date: "2025-06-12",
    organiser: "Red de Bibliotecas Públicas",
    tables: [
      {
        number: 2,
        title: "Bibliotecas abiertas por la noche",
        kinds: "background priorities questions other",
        parts: [2, 1, 1],
        preambles: { 2: "Muchos barrios no tienen sala de lectura." },
        priorities: [
          "Horarios: abrir hasta medianoche tres días por semana.",
          "Seguridad: más luz en las calles vecinas.",
        ],
      },
    ],
  },
  "arabic-tables.txt": {
    title: "مؤتمر المدن القديمة",
    date: "2024-03-03",
    organiser: "الأمانة العامة لاتحاد المدن القديمة",
    tables: [
      {
        number: 1,
        title: "ترميم البيوت مع أهلها",
        kinds: "introduction background priorities questions",
        parts: [2, 1, 1],
        preambles: { 2: "تُغلق ورش البناء التقليدي عاماً بعد عام." },
        priorities: ["حماية السكان من الإخلاء", "تدريب البنّائين الشباب"],
      },
      { number: 2, title: "الأسواق والتجار", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "bullets.txt": {
    title: "Youth Assembly on Housing",
    date: "2025-06-12",
    organiser: "Youth Assembly Bureau",
    tables: [
      {
        number: 3,
        title: "Renting for the first time",
        kinds: "introduction questions other",
        parts: [3, 1, 2],
        preambles: { 3: "Young tenants move often." },
      },
      { number: 4, title: "Building with less", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "paragraphs.txt": {
    title: "THIRD CONGRESS ON PUBLIC RADIO",
    date: "2027-10-14",
    organiser: "the Government of Norland",
    tables: [
      {
        number: 2,
        title: "Voices nobody pays for",
        kinds: "introduction questions other other",
        parts: [1, 2, 1, 1],
        preambles: {
          1: "Local stations are closing first.",
          3: "Volunteers now make a tenth of all programmes.",
        },
      },
    ],
  },
  "nounphrases.txt": {
    title: "Expert Round Table on Quiet Oceans",
    date: "2025-11-21",
    organiser: null,
    tables: [
      {
        number: null,
        title: "Expert Round Table on Quiet Oceans",
        kinds: "background priorities questions other",
        parts: [1, 1, 1],
        priorities: ["Slower ships", "Better propellers"],
      },
    ],
  },
  "question-n.txt": {
    title: "Regional Consultation on Ferries",
    date: "2026-05-07",
    organiser: "the Commission for Inland Waters",
    tables: [
      {
        number: 1,
        title: "Safety of small ferries",
        kinds: "introduction questions",
        parts: [2, 1, 1],
        preambles: { 3: 'Owners say that "nobody checks anyway".' },
      },
      { number: 2, title: "Electric ferries", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "toc.txt": {
    title: "World Meeting on Seeds",
    date: null,
    organiser: null,
    tables: [
      { number: 1, title: "Seeds in the bank", kinds: "introduction questions", parts: [1, 1] },
      {
        number: 2,
        title: "Seeds in the field",
        kinds: "introduction questions other other other other",
        parts: [1, 2],
      },
    ],
  },
  "roman-questions.txt": {
    title: "Summit on Rivers that Cross Borders",
    date: "2025-06-12",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "Floods and warnings",
        kinds: "introduction priorities questions other",
        parts: [1, 1, 1, 1, 1],
        preambles: { 2: "Warnings cost little and save much." },
        priorities: [
          "Warnings must travel faster than water. Three hours are enough to empty a valley if the telephone rings in time.",
          "Data should be open; at present they are sold.",
        ],
      },
    ],
  },
  "many.txt": {
    title: "GLOBAL CONFERENCE ON LIBRARIES OF SOUND",
    date: "2025-05-14",
    organiser: null,
    tables: [
      { number: 1, title: "What to keep", kinds: "introduction questions", parts: [1, 1] },
      { number: 2, title: "How to keep it", kinds: "introduction questions", parts: [1, 2] },
      { number: 3, title: "Who may listen", kinds: "introduction questions", parts: [1, 1, 1] },
    ],
  },
  "memo.txt": {
    title: "Round table on mine clearance in wetlands",
    date: "2025-09-09",
    organiser: "the Permanent Mission of Costaguana and the Institute for Peace",
    tables: [
      {
        number: null,
        title: "Round table on mine clearance in wetlands",
        kinds: "introduction questions other other",
        parts: [1, 2, 1],
        preambles: { 3: "Teams wait for months for visas." },
      },
    ],
  },
  "footcut.txt": {
    title: "High-level week on Cities without Cars",
    date: "2026-09-30",
    organiser: null,
    tables: [
      {
        number: 5,
        title: "Streets for walking",
        kinds: "introduction priorities questions",
        parts: [2, 2, 1],
        priorities: [
          "Deliver by night. Quiet vans make it possible.",
          "Walk to school. Children are the first to gain.",
        ],
        footnotes: ["a", "b"],
      },
    ],
  },
  "capsheads.txt": {
    title: "UNITED CITIES FORUM ON HEAT",
    date: "2025-07-08",
    organiser: "UNITED CITIES AND THE WEATHER SERVICE",
    tables: [
      { number: 1, title: "SHADE", kinds: "introduction background questions", parts: [1, 1, 1] },
      { number: 2, title: "COOL ROOMS", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "nested.txt": {
    title: "Forum of Small Museums",
    date: "2026-02-02",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "Lending between museums",
        kinds: "other questions other",
        parts: [2, 2, 1],
        preambles: { 1: "Insurance", 2: "Transport", 3: "Returns Loans are sometimes forgotten." },
      },
    ],
  },
  "moderator.txt": {
    title: "Annual Meeting on Plain Language",
    date: "2025-06-12",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Laws people can read",
        kinds: "introduction other questions other",
        parts: [1, 1, 2],
        preambles: { 2: "Some say that plain words are less exact (\"What is 'reasonable'?\", they ask)." },
      },
      { number: 2, title: "Forms people can fill in", kinds: "introduction other questions", parts: [1, 1] },
    ],
  },
  "francais-encadre.txt": {
    title: "Réunion de haut niveau sur les marchés ruraux",
    date: "2026-07-01",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Le prix des routes",
        kinds: "introduction questions",
        parts: [1, 1],
        preambles: { 2: "Les péages rapportent peu." },
      },
      { number: 2, title: "Le prix des balances", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "windows.txt": {
    title: "Standing Committee on Lighthouses",
    date: "2025-11-04",
    organiser: null,
    tables: [
      {
        number: 7,
        title: "Who keeps the light?",
        kinds: "introduction priorities questions",
        parts: [1, 2, 1],
        priorities: ["Who owns an abandoned tower?", "Paying for lamps"],
      },
    ],
  },
  "weather.txt": {
    title: "Pacific Week on Weather Stations",
    date: "2026-08-20",
    organiser: null,
    tables: [
      { number: 1, title: "Stations on small islands", kinds: "introduction questions", parts: [1, 2] },
      { number: 2, title: "Balloons", kinds: "introduction questions other", parts: [1, 2] },
    ],
  },
  "leaders.txt": {
    title: "Summit of the Deltas",
    date: "2025-05-12",
    organiser: null,
    tables: [
      {
        number: 3,
        title: "“Land that sinks”",
        kinds: "introduction questions other",
        parts: [2, 1, 1],
        preambles: { 2: "Pumping is cheap and its cost is borne by others." },
        leadIn: "The following questions may guide the dialogue:",
        footnotes: ["1", "2"],
      },
    ],
  },
  "indicators.txt": {
    title: "Third Ministerial Conference on Clean Kitchens",
    date: "2025-06-12",
    organiser: "the Ministry of Energy and the Smoke-free Alliance",
    tables: [
      {
        number: 1,
        title: "Stoves that people want",
        kinds: "introduction priorities questions",
        parts: [1, 2, 1],
        preambles: { 2: "In 2023 sales fell by 12.5 per cent." },
        priorities: ["Repair", "Fuel"],
      },
      {
        number: 2,
        title: "Smoke and lungs",
        kinds: "introduction priorities questions",
        parts: [1, 1],
        priorities: ["Clinics"],
      },
    ],
  },
  "single-question.txt": {
    title: "Open debate on desert roads",
    date: "2026-04-04",
    organiser: null,
    tables: [
      { number: null, title: "Open debate on desert roads", kinds: "introduction introduction questions", parts: [1] },
    ],
  },
  "numbered-paragraphs.txt": {
    title: "Ministerial round tables of the high-level segment",
    date: "2026-07-13",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "Feeding cities from their own hinterland",
        kinds: "background questions other",
        parts: [1, 1, 1],
        leadIn: "Ministers may wish to discuss:",
      },
      {
        number: 2,
        title: "Paying the young",
        kinds: "background questions",
        parts: [1, 1],
        leadIn: "Ministers may wish to discuss:",
      },
    ],
  },
  "full-day.txt": {
    title: "Annual full-day discussion on the rights of the child",
    date: "2025-03-13",
    organiser: null,
    tables: [
      { number: 1, title: "The first thousand days", kinds: "questions", parts: [1, 1] },
      { number: 2, title: "Learning before school", kinds: "questions background", parts: [1, 1] },
    ],
  },
  "dialogue-fleuves.txt": {
    title: "« Les fleuves sans frontières »",
    date: "2025-06-12",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "« Les fleuves sans frontières »",
        kinds: "introduction introduction questions other",
        parts: [2, 1, 1],
        leadIn: "Les participants sont invités à s’exprimer sur les questions suivantes :",
        footnotes: ["1"],
      },
    ],
  },
  "paneles-hielo.txt": {
    title: "Reunión de alto nivel sobre el hielo",
    date: "2026-10-03",
    organiser: "Instituto del Hielo",
    tables: [
      {
        number: 3,
        title: "Glaciares y agua potable",
        kinds: "introduction priorities questions",
        parts: [1, 1, 2],
        preambles: { 2: "«El hielo no vota», dijo un alcalde." },
        priorities: ["Medir. Faltan estaciones por encima de 4.000 metros.", "Avisar. Las crecidas llegan de noche."],
      },
      { number: 4, title: "El hielo y los que viven de él", kinds: "introduction questions", parts: [1] },
    ],
  },
  "arabic-dialogue.txt": {
    title: "الموانئ الصغيرة",
    date: "2025-06-12",
    organiser: null,
    tables: [{ number: 2, title: "الموانئ الصغيرة", kinds: "introduction questions other", parts: [1, 2, 1] }],
  },
  "tables-under-questions.txt": {
    title: "High-Level Dialogue on Fisheries in Lakes",
    date: "2027-05-07",
    organiser: null,
    tables: [
      { number: 1, title: "Nets and licences", kinds: "questions", parts: [1, 1] },
      { number: 2, title: "Cold chains", kinds: "questions", parts: [1, 2] },
      { number: 3, title: "Borders on water", kinds: "questions other", parts: [1] },
    ],
  },
  "themes.txt": {
    title: "Preparatory meeting for the World Conference on Paper",
    date: null,
    organiser: null,
    tables: [
      { number: 1, title: "Old archives", kinds: "introduction questions", parts: [1, 1] },
      { number: 2, title: "New forests", kinds: "introduction questions", parts: [1, 1] },
    ],
  },
  "bare-numbers-from-pdf.txt": {
    title: "Standing Forum on Harbours",
    date: "2028-06-04",
    organiser: null,
    tables: [
      {
        number: 2,
        title: "Quiet ports: how noise is measured and who must pay when it is too loud",
        kinds: "introduction priorities questions",
        parts: [2, 1, 1],
        preambles: { 2: "Shore power is dear where ports are small." },
        leadIn: "The panel will be guided by the following questions:",
        priorities: [
          "Shore power, so that engines can be switched off",
          "Slow steaming near towns, which costs little and is heard (or rather not heard) at once",
          "Compensation",
        ],
        footnotes: ["1", "2"],
      },
    ],
  },
  "run-in.txt": {
    title: "General Assembly of the Union of Lighthouse Towns",
    date: "2029-01-15",
    organiser: null,
    tables: [
      {
        number: 6,
        title: "“Who pays for the foghorn?”",
        kinds: "introduction background questions",
        parts: [1, 2, 1, 1],
        leadIn: "The following questions are proposed:",
      },
    ],
  },
  "wind.txt": {
    title: "INTERNATIONAL CONFERENCE ON SMALL ISLANDS AND WIND",
    date: "2030-05-27",
    organiser: null,
    tables: [
      {
        number: 1,
        title: "“Keeping the lights on”",
        kinds: "introduction background questions",
        parts: [2, 1, 1],
        leadIn: "Delegations may wish to address the following questions in their statements:",
      },
    ],
  },
  "topics.txt": {
    title: "Forests at the edge of deserts",
    date: null,
    organiser: null,
    tables: [
      {
        number: 4,
        title: "Forests at the edge of deserts",
        kinds: "background other questions other",
        parts: [1, 1, 1, 2],
        leadIn: "Topic 1: Planting",
        footnotes: ["1", "2"],
      },
    ],
  },
  "ejes.txt": {
    title: "Los puertos y la noche",
    date: "2025-06-03",
    organiser: "Gobierno de Altamar y Liga de Puertos",
    tables: [
      {
        number: 3,
        title: "Los puertos y la noche",
        kinds: "background questions other",
        parts: [2, 1],
        leadIn: "Eje 1. Luz",
      },
    ],
  },
  "trottoirs.txt": {
    title: "Forum mondial de la marche",
    date: "2025-06-12",
    organiser: null,
    tables: [
      {
        number: 3,
        title: "Les trottoirs comme service public",
        kinds: "background other other priorities questions other",
        parts: [1, 1, 2],
        priorities: [
          "Élargir : deux mètres partout ;",
          "Éclairer : une lampe tous les vingt mètres ;",
          "Entretenir : un budget par rue.",
        ],
      },
    ],
  },
  "in-prose.txt": {
    title: "Money for the last mile of cable",
    date: null,
    organiser: null,
    tables: [
      {
        number: 5,
        title: "Money for the last mile of cable",
        kinds: "introduction questions other",
        parts: [3],
      },
    ],
  },
  "programme-first.txt": {
    title: "African Week of Archives",
    date: null,
    organiser: null,
    tables: [
      {
        number: 1,
        title: "What to burn and what to keep",
        kinds: "introduction questions",
        parts: [1, 1],
        leadIn: "Points for discussion:",
      },
      {
        number: 2,
        title: "Reading rooms without roofs",
        kinds: "introduction questions other",
        parts: [1, 1],
        leadIn: "Points for discussion:",
      },
    ],
  },
  "dust.txt": {
    title: "High-level plenary meeting on dust storms",
    date: "2025-07-09",
    organiser: null,
    tables: [
      {
        number: 2,
        title: '"Seeing the storm before it comes"',
        kinds: "other other questions other",
        parts: [2, 1, 1],
        leadIn: "In their interventions, participants are invited to reflect on the following:",
      },
    ],
  },
  "issues-alone.txt": {
    title: "Round Table on the Future of Night Schools",
    date: "2026-02-11",
    organiser: "Ministry of Education; Union of Evening Teachers",
    tables: [
      {
        number: null,
        title: "Round Table on the Future of Night Schools",
        kinds: "questions other",
        parts: [1, 1, 1],
        preambles: { 2: "Teachers are tired in the evening." },
      },
    ],
  },
  "run-in-numbers.txt": {
    title: "Repairing radios",
    date: null,
    organiser: null,
    tables: [{ number: 3, title: "Repairing radios", kinds: "other questions other", parts: [1, 1, 1] }],
  },
  "ecole-et-mer.txt": {
    title: "L’école et la mer",
    date: null,
    organiser: null,
    tables: [{ number: 2, title: "L’école et la mer", kinds: "background questions other", parts: [1, 1, 1] }],
  },
};
