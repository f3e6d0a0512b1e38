"use client";

import { useTranslations } from "next-intl";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";

const visibilities = ["public", "room", "nameless", "confidential"] as const;

/** Text fields, text areas and system lists: empty, filled, with hint, with error. */
export function Fields({ content: { statement } }: { content: ShowcaseContent }) {
  const t = useTranslations("signIn");
  const table = useTranslations("table");
  const write = useTranslations("delegate.write");
  const options = visibilities.map((value) => ({ value, label: table(`visibility.${value}`) }));
  return (
    <>
      <Specimen caption="text field: empty with hint; filled; with error" lay="pairs">
        <TextField label={t("code")} hint={t("hint")} placeholder="K7QM-2W4P" />
        <TextField label={t("code")} defaultValue="K7QM-2W4P" />
        <TextField label={t("code")} hint={t("hint")} error={t("refused.wrong-badge")} defaultValue="K7QM-2W4O" />
        <TextField label={t("code")} error={t("empty")} />
      </Specimen>
      <Specimen caption="text area: empty; filled, in the direction of its words; with error" lay="pairs">
        <TextArea label={write("title")} placeholder={write("placeholder")} rows={2} />
        <TextArea label={write("title")} lang={statement.language} defaultValue={statement.text} />
        <TextArea label={write("title")} error={write("empty")} rows={2} />
      </Specimen>
      <Specimen caption="select: plain; with error" lay="pairs">
        <SelectField label={write("visibility")} options={options} />
        <SelectField label={write("visibility")} error={t("refused.unavailable")} options={options} />
      </Specimen>
    </>
  );
}
