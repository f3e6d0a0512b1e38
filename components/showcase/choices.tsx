"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { Choice } from "@/components/ui/choice";

/** One of several and many of several, with hints, quoted, with an error. */
export function Choices({ content: { question } }: { content: ShowcaseContent }) {
  const table = useTranslations("table");
  const delegate = useTranslations("delegate.hero");
  const write = useTranslations("delegate.write");
  const error = useTranslations("signIn.refused")("unavailable");
  // Each ground has its own groups: radio buttons of one name know each other across the page.
  const id = useId();
  return (
    <>
      <Specimen caption="one of them, the second with a hint" lay="stack">
        <Choice
          legend={write("visibility")}
          name={`${id}-one`}
          pick="one"
          defaultValue={["room"]}
          options={[
            { value: "public", label: table("visibility.public") },
            { value: "room", label: table("visibility.room"), hint: delegate("written.text") },
            { value: "confidential", label: table("visibility.confidential") },
          ]}
        />
      </Specimen>
      <Specimen caption="many of them, quoted, with hint" lay="stack">
        <Choice
          legend={table("question.of", { number: 1, count: 4 })}
          name={`${id}-many`}
          pick="many"
          quoted
          hint={question.label}
          defaultValue={["0"]}
          options={question.parts.map((part, index) => ({
            value: String(index),
            label: (
              <span lang="en" dir="auto">
                {part}
              </span>
            ),
          }))}
        />
      </Specimen>
      <Specimen caption="with an error" lay="stack">
        <Choice
          legend={write("questions")}
          name={`${id}-wrong`}
          pick="one"
          error={error}
          options={[
            { value: "state", label: table("kind.state") },
            { value: "group", label: table("kind.group") },
          ]}
        />
      </Specimen>
    </>
  );
}
