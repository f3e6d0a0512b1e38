import { note, section } from "./note";

export const NOTE_3 = note({
  sections: [
    section("Introduction", [
      "Whether they are called refugees or migrants, people on the move meet the same gaps: a clinic that is full, a school year that began without them, an office that is closed. No State fills those gaps alone. This table asks what States, cities, companies and the people concerned can do together between now and 2018.",
      "It is the table of the day after: the promises of the summit come here to be given a date and an address.",
    ]),
    section("Background", [
      "Cooperation has two halves. One is money: appeals for emergencies have grown year after year, and what is given covers little more than half of what is asked.[^1] The other is time. Aid is planned for twelve months, while those who flee are away for many years; a child may pass through all of school in between.",
      "A few countries, most of them not rich, take in the greater part of the world’s refugees.[^2] Their towns have shared wells, classrooms and jobs. Where that was met with steady support, host families gained as well as guests; where it was not, goodwill wore thin.",
    ]),
    {
      heading: "What has changed lately",
      blocks: [
        { kind: "paragraph", text: "Three developments give reason to expect more than another declaration:" },
        {
          kind: "list",
          items: [
            "Development banks have begun to lend to host countries on terms once kept for the poorest.",
            "At the World Humanitarian Summit of May 2016 donors and agencies agreed to plan over several years and to hand out more aid in cash.",
            "Since the 2030 Agenda, migration has a place among the goals of development.[^3]",
          ],
        },
        {
          kind: "paragraph",
          text: "Words have changed too, and not for the better. Fear of strangers is heard in parliaments as well as in the street, and good policy fails where nobody dares to defend it.",
        },
      ],
    },
    section("Priorities for action", [], { holds: "priorities" }),
    section("Questions for consideration", [], { holds: "questions" }),
  ],
  priorities: [
    {
      title: "A school place within three months",
      text: "Every child who arrives should learn again within a season, in an ordinary school wherever there is one.",
      points: [
        "Pay teachers before pupils come, not a year after.",
        "Accept school reports from elsewhere, and test where there are none.",
        "Count host children in: a second shift must not cost them an hour.",
      ],
    },
    {
      title: "Funds that can be planned with",
      text: "Commit for three years or more, with fewer earmarks, and report once for all donors instead of once for each.",
    },
    {
      title: "A campaign that begins next door",
      text: "Answer xenophobia where people meet: in schools, on the pitch, at work, with those who arrived as its voices and not as its subject.",
    },
    {
      title: "Seats for those concerned",
      text: "Give refugees, migrants, diaspora groups and trade unions a say in plans for them, and women and girls at least half of those seats.",
    },
    {
      title: "A date for each promise",
      text: "Publish what was promised today with a date and a name beside it, and look at the list again in 2018.",
    },
  ],
  footnotes: [
    "As the United Nations reported on its coordinated appeals for 2015.",
    "By UNHCR’s count for the end of 2015, countries in developing regions were host to more than eight in ten refugees.",
    "General Assembly resolution 70/1, paragraph 29, and target 10.7 of the Sustainable Development Goals.",
  ],
});
