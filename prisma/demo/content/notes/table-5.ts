import { note, section } from "./note";

export const NOTE_5 = note({
  sections: [
    section("Introduction", [
      "Goods, money and data cross borders under agreements known all over the world. People do so under a patchwork. A compact on migration would be the first attempt to lay out the whole cloth; this table collects what should go into it.",
    ]),
    section("Background", [
      "There is more to build upon than it seems. The International Labour Organization has set standards for migrant workers since 1949, a convention of 1990 speaks of the rights of their families, and nearly every human right belongs to everybody, whatever their papers say.[^1]",
      "The 2030 Agenda asks for migration that is orderly, safe, regular and responsible, and for an end to the trade in human beings.[^2] It leaves open how: which channels, which duties, which help for those who fall between all categories.",
      "Inside governments the subject has many owners. Interior counts arrivals, labour counts vacancies, foreign affairs negotiates returns, and cities house whoever comes. Where these four do not talk, people pay for it.",
    ]),
    section("Priorities for action", [], { holds: "priorities" }),
    section("Questions for consideration", [], { holds: "questions" }),
  ],
  priorities: [
    {
      title: "Commitments that can be counted",
      text: "Write few, and say for each how anyone will know in five years whether it was kept.",
      points: [
        "regular channels for work, study and family",
        "fair recruitment without fees for the worker",
        "returns in dignity",
      ],
    },
    {
      title: "Rights at the counter",
      text: "Let hospitals, schools and labour inspectors serve all who come, without passing their names on.",
    },
    {
      title: "One policy in each capital",
      text: "Seat the ministries and the cities concerned in one body, with a public plan.",
    },
    {
      title: "Guidelines for those in danger",
      text: "Describe how a frontier officer recognizes people who are no refugees and yet cannot be turned away, and whom to call then.",
    },
    {
      title: "Everybody at the drafting",
      text: "Hear migrants, employers, unions and local authorities in every region before the negotiation starts.",
    },
  ],
  footnotes: [
    "ILO Conventions No. 97 (1949) and No. 143 (1975); International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families (1990).",
    "General Assembly resolution 70/1, targets 8.7, 8.8 and 10.7.",
  ],
});
