"use client";

import { HeroCard } from "@/components/delegate/hero-card";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { doneHeroes, floorHeroes, type HeroState, waitingHeroes } from "@/components/showcase/hero-states";
import { StillTable } from "@/components/showcase/still-table";
import { stillView } from "@/components/showcase/still-view";
import type { Mine } from "@/lib/roundtable/view-types";

const groups = { waiting: waitingHeroes, floor: floorHeroes, done: doneHeroes };

/** The delegate's card on top, in every state. The clocks of the floor run on from the moment of the page. */
export function Heroes({ content, which }: { content: ShowcaseContent; which: keyof typeof groups }) {
  const usual = stillView(content);
  return (
    <div className={`grid grid-cols-[minmax(0,1fr)] items-start gap-6 ${which === "floor" ? "" : "xl:grid-cols-2"}`}>
      {groups[which](content).map(({ caption, hero, view = usual, handedIn }) => (
        <StillTable key={caption} view={view} at={content.at}>
          <Specimen caption={caption} lay="stack">
            <HeroCard hero={hero} mine={mineOf(hero, content, handedIn)} />
          </Specimen>
        </StillTable>
      ))}
    </div>
  );
}

function mineOf(hero: HeroState["hero"], { at }: ShowcaseContent, handedIn = false): Mine {
  return {
    participant: { id: "mexico", role: "delegate", rank: "minister" },
    requests: "request" in hero ? [hero.request] : [],
    statements: handedIn ? [text(at)] : [],
    may: {},
  };
}

function text(at: number): Mine["statements"][number] {
  return { id: "text", state: "submitted", questions: ["q3"], language: "en", visibility: "public", words: 312, at };
}
