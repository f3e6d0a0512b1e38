"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { KeysProvider } from "@/components/ui/keys";
import { KeysSheet } from "@/components/ui/keys-sheet";
import { Menu } from "@/components/ui/menu";
import { Tabs } from "@/components/ui/tabs";
import { TextField } from "@/components/ui/text-field";
import { directionOf } from "@/lib/i18n/locales";

const nothing = () => {};

/** What opens: menu, dialog, tabs, the sheet of the keys. What hangs above the page takes the system's ground, not the column's. */
export function Openers({ content: { question } }: { content: ShowcaseContent }) {
  const t = useTranslations();
  const direction = directionOf(usePageLocale());
  const tabs = question.parts.map((part, index) => ({
    value: String(index),
    label: t("table.question.one", { number: index + 1 }),
    content: (
      <p lang="en" dir="auto" className="quoted text-start">
        {part}
      </p>
    ),
  }));
  const keys = [
    { key: "⏎", does: t("moderate.primary.finish") },
    { key: "P", does: t("moderate.tools.pause") },
    { key: "A", does: t("moderate.tools.absent") },
  ];
  return (
    <>
      <Specimen caption="menu, with one item that is not possible now; dialog">
        <Menu
          trigger={<Button>{t("moderate.session.announce")}</Button>}
          label={t("table.list.open")}
          items={[
            { name: "pause", label: t("moderate.tools.pause"), onChoose: nothing },
            {
              name: "absent",
              label: t("moderate.tools.absent"),
              reason: t("common.connection.not-connected"),
              onChoose: nothing,
            },
            { name: "adjourn", label: t("moderate.session.adjourn"), apart: true, onChoose: nothing },
          ]}
        />
        <Asking />
      </Specimen>
      <Specimen caption="tabs" lay="stack">
        <Tabs label={t("table.question.none")} direction={direction} tabs={tabs} />
      </Specimen>
      <Specimen caption="sheet of the keys, with its switch" lay="stack">
        <KeysProvider>
          <KeysSheet keys={keys} switchLabel={t("common.shortcut")} />
        </KeysProvider>
      </Specimen>
    </>
  );
}

function Asking() {
  const t = useTranslations();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t("moderate.session.adjourn")}</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("moderate.session.adjourn")}
        description={t("public.adjourned.next")}
        actions={
          <>
            <Button onClick={close}>{t("common.cancel")}</Button>
            <Button look="danger" onClick={close}>
              {t("moderate.session.adjourn")}
            </Button>
          </>
        }
      >
        <TextField label={t("signIn.code")} />
      </Dialog>
    </>
  );
}
