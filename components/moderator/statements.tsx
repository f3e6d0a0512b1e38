"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { useNames } from "@/components/moderator/names";
import { SpeakerName } from "@/components/table/speaker-name";
import { Button } from "@/components/ui/button";
import { useViewOf } from "@/lib/client/table-provider";
import type { StatementView } from "@/lib/roundtable/view-types";

/** What was handed in in writing: read it, and publish it. Those to be decided stand first. */
export function Statements() {
  const statements = useViewOf((view) => view.statements);
  const t = useTranslations("moderate.statements");
  const all = statements.order.flatMap((id) => statements.items[id] ?? []);
  if (all.length === 0) return null;
  const waiting = all.filter(({ state }) => state === "submitted");
  const rest = all.filter(({ state }) => state !== "submitted");
  return (
    <section aria-labelledby="statements-title" className="mt-5 border-t border-line pt-4">
      <h2 id="statements-title" className="caps mb-1">
        {t("title")}
      </h2>
      <ul>
        {[...waiting, ...rest].map((statement) => (
          <Line key={statement.id} statement={statement} />
        ))}
      </ul>
    </section>
  );
}

function Line({ statement }: { statement: StatementView }) {
  const { act, open } = useActs();
  const { of } = useNames();
  const t = useTranslations("moderate.statements");
  const word = useTranslations("table");
  const { id, speaker, state, words, visibility } = statement;
  const name = of(speaker);
  return (
    <li className="py-2">
      <p>
        <SpeakerName speaker={speaker} />
        <span className="block text-sm text-soft">
          {word(`statement.${state}`)} · {t("words", { words })}
          {visibility !== "public" && <> · {word(`visibility.${visibility}`)}</>}
        </span>
      </p>
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button
          size="small"
          aria-label={t("readLabel", { name })}
          onClick={() => open({ name: "statement", statement: id })}
        >
          {t("read")}
        </Button>
        {state === "submitted" && (
          <DeskButton
            size="small"
            command="PublishStatement"
            aria-label={t("publishLabel", { name })}
            onPress={() => act({ type: "PublishStatement", statement: id }, { said: t("published", { name }) })}
          >
            {t("publish")}
          </DeskButton>
        )}
      </div>
    </li>
  );
}
