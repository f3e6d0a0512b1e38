import { note, section } from "./note";

/** Its first two sections are one, as the notes of a summit are not all cut alike. */
export const NOTE_2 = note({
  sections: [
    section("Introduction and background", [
      "Some two hundred and forty million people live in a country other than the one in which they were born, roughly one in thirty.[^1] Most of them left with papers, a plan and a telephone number. A smaller part had no such choice, and this table begins with them: what pushed them, and what would have let them stay?",
      "Drivers seldom come alone. A failed harvest becomes a debt, the debt becomes a journey. Where wages differ tenfold between two shores, and where the young are many and the jobs few, people will try the crossing whatever stands in the way.",
      "The other half of the title matters as much. Migrants build houses, nurse the old and found companies; the money they send home is about three times all official aid.[^2] Little of that is told where newcomers are feared.",
    ]),
    section("What could be done", [], { holds: "priorities" }),
    section("Questions", [], { holds: "questions" }),
  ],
  priorities: [
    {
      text: "Create work where people leave: credit for small firms, training that ends in a contract, roads that bring a harvest to its market.",
    },
    {
      text: "Help farming districts adapt to heat, salt and drought before they empty, and prepare with island peoples for moves that cannot be avoided.[^3]",
    },
    {
      text: "Make it cheap and safe to send money home; three per cent of the sum should be the most that it costs.[^4]",
    },
    { text: "Recognize skills across borders, trade by trade, beginning with those that are short on both sides." },
    {
      text: "Count better: the same questions in every census, figures by age and sex, and nobody’s data used against them.",
    },
    {
      text: "Tell the whole story: support those who report what migration brings, city by city, with names and numbers.",
    },
  ],
  footnotes: [
    "Department of Economic and Social Affairs, International Migration Report 2015.",
    "By the estimates of the World Bank for 2015; what is carried home in cash is not counted.",
    "See the Paris Agreement of 2015 and the work on displacement that was decided with it.",
    "Sustainable Development Goals, target 10.c.",
  ],
});
