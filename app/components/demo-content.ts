import type { ShowcaseContent } from "@/components/showcase/content";
import { STATES } from "@/lib/i18n/states/states";
import { DELEGATIONS } from "@/prisma/demo/content/delegations";
import { TABLES } from "@/prisma/demo/content/tables";
import { STATEMENTS_AT_3 } from "@/prisma/demo/content/texts";

const SEATS = 60;

/** The words of the demo meeting at `at` (server time, ms), around a table as large as Rostrum takes. */
export function demoContent(at: number): ShowcaseContent {
  const demo = DELEGATIONS.filter(({ nameProtected }) => !nameProtected);
  const known = new Set(demo.map(({ names }) => names.en));
  const others = STATES.filter(({ names }) => !known.has(names.en));
  const seated = [
    ...demo.map(({ key, kind, names }) => ({ id: key, kind, names })),
    ...others.map(({ code, kind, names }) => ({ id: code, kind, names })),
  ];
  return {
    at,
    delegations: seated.slice(0, SEATS),
    question: present(TABLES.find(({ number }) => number === 4)?.questions.find(({ preamble }) => preamble)),
    statement: present(STATEMENTS_AT_3.find(({ language }) => language === "ar")),
    announcement: "Interpretation into all six languages is back. We resume at 11:20.",
  };
}

function present<T>(found: T | undefined): T {
  if (found === undefined) throw new Error("The demo meeting has lost words that this page shows.");
  return found;
}
