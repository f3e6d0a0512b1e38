"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useNames } from "@/components/moderator/names";
import { languageName } from "@/components/table/language-name";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress, useView } from "@/lib/client/table-provider";

/** The text as it was handed in, and the step that takes it into the record. */
export function StatementDialog({ statement: id }: { statement: string }) {
  const { close } = useDesk();
  const view = useView();
  const { of, locale } = useNames();
  const send = useSend();
  const t = useTranslations("moderate.statements");
  const c = useTranslations("common");
  const word = useTranslations("table.visibility");
  const statement = view.statements.items[id];
  if (!statement) return null;
  const { language, words, visibility, state } = statement;
  const description = [languageName(locale, language), t("words", { words }), word(visibility)].join(" · ");
  const actions = (
    <>
      <Button onClick={close}>{c("close")}</Button>
      {state === "submitted" && (
        <DeskButton
          look="primary"
          command="PublishStatement"
          onPress={() => send({ type: "PublishStatement", statement: id })}
        >
          {t("publish")}
        </DeskButton>
      )}
    </>
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={of(statement.speaker)}
      description={description}
      actions={actions}
    >
      <Body id={id} language={language} />
    </Dialog>
  );
}

function Body({ id, language }: { id: string; language: string }) {
  const { data, isError, refetch } = useQuery(statementQuery(useTableAddress(), id));
  const t = useTranslations("moderate.statements");
  if (isError) {
    return (
      <div role="alert" className="flex flex-wrap items-center gap-3">
        {t("failed")} <Button onClick={() => void refetch()}>{t("again")}</Button>
      </div>
    );
  }
  if (data === undefined) {
    return (
      <div className="grid gap-2">
        <span className="sr-only">{t("loading")}</span>
        <Skeleton className="h-4 w-full" />
        <Skeleton className="h-4 w-11/12" />
        <Skeleton className="h-4 w-2/3" />
      </div>
    );
  }
  return (
    <div
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text must scroll by keyboard.
      tabIndex={0}
      lang={language}
      dir="auto"
      className="quoted max-h-[50dvh] overflow-y-auto text-lg whitespace-pre-line"
    >
      {data}
    </div>
  );
}
