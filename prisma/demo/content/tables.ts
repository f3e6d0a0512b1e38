import { PROFILES } from "@/lib/roundtable/profiles";
import type { Profile } from "@/lib/roundtable/state";

/** A question for consideration: its parts are asked in a row, after the preamble if there is one. */
export type DemoQuestion = { label: string; preamble: string; parts: string[]; minutes?: number };

export type DemoTable = {
  number: number;
  title: string;
  /** Each table shows other rules. */
  profile: Profile;
  leadIn: string;
  panel: string[];
  questions: DemoQuestion[];
};

function question(label: string, parts: string[], more: Partial<DemoQuestion> = {}): DemoQuestion {
  return { label, preamble: "", parts, ...more };
}

/** The six round tables of 19 September 2016 by their titles. All other words are made up for this demo. */
export const TABLES: DemoTable[] = [
  {
    number: 1,
    profile: PROFILES["round-table"],
    title: "Addressing the root causes of large movements of refugees",
    leadIn: "",
    panel: ["Panel: why people flee, and what would let them stay"],
    questions: [
      question("Ending conflicts", [
        "Which conflicts that drive people out today could be ended sooner, and by whom?",
        "What would make the parties to a conflict keep to the law that protects civilians?",
      ]),
      question("Regions and prevention", [
        "Who in a region sees a crisis coming first?",
        "How can those who see it reach those who can act, before anybody has to leave home?",
      ]),
      question("Mediation", [
        "Which new forms of mediation have worked, and can they be repeated elsewhere?",
        "Where have young people, women and refugees themselves made the difference?",
      ]),
      question("The 2030 Agenda", [
        "Which of the Sustainable Development Goals do most against the causes of flight, and who pays for them?",
      ]),
    ],
  },
  {
    number: 2,
    profile: PROFILES["interactive-dialogue"],
    title:
      "Addressing drivers of migration, particularly large movements, and highlighting the positive contributions of migrants",
    leadIn: "",
    panel: ["Panel: leaving by choice"],
    questions: [
      question("A choice to stay", [
        "What has to be in place at home so that leaving is a choice?",
        "What do young people say when they are asked that?",
      ]),
      question("Climate and the countryside", [
        "How can farming villages live with a changing climate without losing their young people?",
      ]),
      question("What migrants bring", [
        "Which obstacles keep migrants from giving their skills and savings to both their countries?",
      ]),
      question("What we do not know", ["Which numbers are missing, and who should collect them by 2018?"]),
    ],
  },
  {
    number: 3,
    profile: { ...PROFILES["round-table"], reserved: 4 },
    title:
      "International action and cooperation on refugees and migrants and issues related to displacement: the way ahead",
    leadIn: "Speakers may take several questions in one intervention.",
    panel: [
      "Panel: what cooperation has achieved (Ms. Thandiwe Mokoena-Reyes, regional office)",
      "Panel: where cooperation stops (Mr. Lubomir Hast, city of arrival)",
    ],
    questions: [
      question(
        "Cooperation, inclusion, schooling",
        [
          "Which ways of working together, in a region or across the world, have helped newcomers to settle and their children to go to school?",
          "How do we make sure that such efforts respect rights, reach women and girls, and leave out nobody?",
        ],
        { minutes: 35 },
      ),
      question(
        "The narrative",
        [
          "How can the story that is told about refugees and migrants become a fairer one?",
          "What should a worldwide campaign against xenophobia do first, so that good policy finds open ears?",
        ],
        { minutes: 30 },
      ),
      question(
        "Initiatives to 2018",
        [
          "Which initiatives can start now and show results by 2018?",
          "What can diaspora networks, women’s and youth groups, trade unions and employers do that governments cannot?",
          "How do women and girls come to sit where the decisions are made?",
        ],
        { minutes: 35 },
      ),
      question(
        "Humanitarian funding",
        [
          "What would make humanitarian money come earlier, last longer and go further?",
          "Which single change should be made first, and who will make it?",
        ],
        { minutes: 25 },
      ),
    ],
  },
  {
    number: 4,
    profile: PROFILES.strict,
    title: "Global compact for responsibility-sharing for refugees; respect for international law",
    leadIn: "The table looks at two things together: what the law asks, and who carries the load.",
    panel: ["Panel: law and load"],
    questions: [
      question("Asylum systems", [
        "What does a country need in order to register, hear and decide upon claims fairly and within months?",
      ]),
      question("National law", ["Who can help a government that wants to write its first law on refugees?"]),
      question(
        "Support for hosts",
        [
          "What do the countries that host most need first?",
          "How can resettlement and other safe routes grow in step with the need?",
          "Which role do development banks and companies accept?",
        ],
        { preamble: "A few countries host most of the world’s refugees." },
      ),
      question("Work and self-reliance", [
        "Which first steps towards decent work help refugees and their hosts alike, even where jobs are few?",
      ]),
    ],
  },
  {
    number: 5,
    profile: PROFILES.hearing,
    title:
      "Global compact for safe, regular and orderly migration: towards realizing the 2030 Agenda for sustainable development and realizing the human rights of migrants",
    leadIn: "",
    panel: ["Panel: towards a compact in 2018"],
    questions: [
      question("The heart of the compact", [
        "Which few commitments must the compact hold, if it is to hold anything?",
        "Which texts that exist already should it build upon?",
        "What will each of those around this table bring to its making?",
      ]),
      question("Coherence", [
        "How can ministries, and neighbours, stop pulling migration policy in different directions?",
      ]),
      question("Rights in practice", [
        "Which rights do migrants lose first in practice, and what would give them back, whatever their papers say?",
      ]),
      question("Guidelines for the vulnerable", [
        "Which situations should guidelines on vulnerable migrants describe?",
        "How would an officer at a border use them?",
      ]),
    ],
  },
  {
    number: 6,
    profile: PROFILES["no-list"],
    title:
      "Addressing vulnerabilities of refugees and migrants on their journeys from their countries of origin to their countries of arrival",
    leadIn: "",
    panel: ["Panel: dangers along the way"],
    questions: [
      question("Rights in transit", [
        "What must change on the ground so that rights travel with the people who hold them?",
      ]),
      question("Children", ["How can guardians and border services work as one when a child arrives alone?"]),
      question("Women and girls", ["Which three measures would make the journey less dangerous for women and girls?"]),
      question("Search and rescue", ["How can States share the duty to search, to rescue and to bring to safety?"]),
    ],
  },
];
