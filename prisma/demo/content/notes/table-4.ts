import { note, section } from "./note";

export const NOTE_4 = note({
  sections: [
    section("Introduction", [
      "The law on refugees is sixty-five years old and has worn well. Its weak spot is arithmetic: it says what is owed to a refugee and is silent on which State owes how much. Geography has given the answer since, and geography is not fair.",
    ]),
    section("Background", [
      "One hundred and forty-eight States are party to the Convention of 1951, to its Protocol of 1967 or to both.[^1] Regions have added to them, Africa in 1969 and Central America in 1984.[^2] At their centre stands one rule: nobody is sent back to where life or freedom is in danger.",
      "A right needs an office that is open. Where claims wait for years, both the person who needs protection and the public that pays for it lose trust. Fair and quick are not opposites: systems that decide well the first time are the cheaper ones.",
      "Resettlement reaches about one refugee in two hundred each year. Scholarships, work visas, family reunion and private sponsors could open doors for many more.",
    ]),
    section("Questions for consideration", [], { holds: "questions" }),
    section("Priorities for action", ["Offered by the table’s co-chairs as a start; the discussion may set others."], {
      holds: "priorities",
    }),
  ],
  priorities: [
    {
      title: "A plan before the need",
      text: "Agree beforehand who contributes what when many arrive at once: places, people, money or know-how.",
    },
    {
      title: "Places that follow the need",
      text: "Let resettlement grow each year, and count other safe routes openly beside it.",
    },
    {
      title: "Hosts first",
      text: "Pay for registration, water, schools and clinics in host districts as for public goods, through the budgets of the hosts.",
    },
    {
      title: "A right to work",
      text: "Open the labour market step by step, with credit and training for hosts and guests alike.[^3]",
    },
    { title: "Papers", text: "Register every birth, and end statelessness that passes from parents to children." },
    {
      title: "Courts that work",
      text: "Train judges and border officers together, give every applicant an interpreter and somebody to advise, and decide within months.",
    },
  ],
  footnotes: [
    "Convention relating to the Status of Refugees, Geneva, 28 July 1951; Protocol, New York, 31 January 1967.",
    "Convention of the Organization of African Unity of 10 September 1969; Cartagena Declaration on Refugees of 22 November 1984.",
    "Articles 17 to 19 of the Convention of 1951 speak of employment; many States have made reservations to them.",
  ],
});
