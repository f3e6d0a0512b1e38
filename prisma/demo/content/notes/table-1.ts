import { note, section } from "./note";

export const NOTE_1 = note({
  sections: [
    section("Introduction", [
      "Nobody packs in a night for one reason alone. Behind most flights stand shelling, arrest or hunger, and behind those stand quarrels that were years in the making. This table goes back to those years and asks where they could have taken another turn.",
      "It does not look for somebody to blame. It looks for steps that a government, a neighbour or a regional body can take in the next two years, and for who will take them.",
    ]),
    section("Background", [
      "At the end of 2015 more people were displaced by force than at any time since such figures have been kept: some sixty-five million, most of them inside their own countries.[^1] The wars they leave last longer than wars used to, and fewer of them end with a settlement that holds.",
      "Law is not what is missing. The Geneva Conventions bind every State, and all Member States have accepted a responsibility to protect their people from the gravest crimes.[^2] What is missing is the moment at which somebody with influence uses it.",
      "Warnings arrive early as a rule. Prices of bread, closed schools and empty wells tell of a crisis months before a border does. The people who read these signs seldom sit with the people who decide.",
    ]),
    section("Priorities for action", ["Five things could be begun without waiting for a new treaty."], {
      holds: "priorities",
    }),
    section("Questions for consideration", [], { holds: "questions" }),
  ],
  priorities: [
    {
      title: "Answer early warnings",
      text: "Agree in each region who must answer an early warning, within how many days, and before whom that answer is explained.",
    },
    {
      title: "Stay with a mediation",
      text: "Pay mediators for the years after an agreement as well as for the weeks before it, and put those who fled around the same table.",
    },
    {
      title: "Keep civilians out of the line of fire",
      text: "Tie the sale of arms to how they are used, and record attacks on schools and hospitals so that they can be judged one day.",
    },
    {
      title: "Let aid and development share a plan",
      text: "Where a crisis lasts longer than a year, draw up one plan for relief, for work and for local services, under the lead of the host country.",
    },
    {
      title: "Hear the young",
      text: "Reserve seats in peace talks for young people and for women, and publish what became of their proposals.[^3]",
    },
  ],
  footnotes: [
    "UNHCR, Global Trends: Forced Displacement in 2015. The figure counts refugees, asylum seekers and people displaced within their countries.",
    "General Assembly resolution 60/1, paragraphs 138 and 139.",
    "Compare Security Council resolutions 1325 (2000) on women, and 2250 (2015) on youth, peace and security.",
  ],
});
