import { note, section } from "./note";

export const NOTE_6 = note({
  sections: [
    section("Introduction", [
      "Between the last door that closes and the first that opens lies a journey that may take years. On it, people have rights and few means to use them. This table looks at the stretch in between: deserts, seas, bus stations, and rooms without windows.",
    ]),
    section("Background", [
      "Thousands die or go missing on such journeys every year, and the Mediterranean is only the best counted of the routes.[^1] Many more are robbed, sold or held for ransom. Those who do it earn well and are rarely tried.",
      "About half of all refugees are children.[^2] Some travel alone; some become alone on the way. The Convention on the Rights of the Child makes no difference between those who hold a stamp and those who do not.",
      "The captain of any ship must help people in danger at sea, and States must see to it that those rescued reach a place of safety.[^3] Which State, and by when, is argued over while the ship waits.",
    ]),
    section("Questions for consideration", [], { holds: "questions" }),
    section("Priorities for action", [], { holds: "priorities" }),
  ],
  priorities: [
    {
      title: "Search, and say where to land",
      text: "Agree on ports of safety in advance, and share the reception afterwards.",
    },
    {
      title: "No child behind bars",
      text: "Appoint a guardian within a day, look for the family, and house children where children live.",
    },
    {
      title: "Women travel too",
      text: "Lit shelters, female officers and interpreters, and care after violence at every stage of a route.",
    },
    {
      title: "Go after the profit, not the passenger",
      text: "Follow the money of smuggling and trafficking rings, and do not punish those who were smuggled.[^4]",
    },
    { title: "Name the dead", text: "Keep a shared register of the missing, so that families can be told." },
  ],
  footnotes: [
    "The Missing Migrants Project of the International Organization for Migration keeps a public list.",
    "UNHCR, Global Trends: Forced Displacement in 2015.",
    "United Nations Convention on the Law of the Sea, article 98; International Convention on Maritime Search and Rescue, as amended in 2004.",
    "Protocol against the Smuggling of Migrants by Land, Sea and Air (2000), article 5.",
  ],
});
