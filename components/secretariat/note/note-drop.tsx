"use client";

import { useTranslations } from "next-intl";
import { FileDrop } from "@/components/secretariat/file-drop";
import { useManaging } from "@/components/secretariat/use-managing";

type Props = {
  slug: string;
  /** The length of the largest document that is read. */
  mostBytes: number;
  again: boolean;
  onTaken: () => void;
};

/** Where the concept note is dropped, the first or a newer one. */
export function NoteDrop({ slug, mostBytes, again, onTaken }: Props) {
  const t = useTranslations("manageNote.drop");
  const refused = useTranslations("manageNote.refused");
  const { ask, pending, refusal } = useManaging();
  const most = mostBytes / 1024 / 1024;
  const code = refusal?.code as Parameters<typeof refused>[0] | undefined;
  const why = code && refused.has(code) ? refused(code) : refusal?.message;
  const take = async (file: File) => {
    if ((await ask("POST", `/api/meetings/${slug}/note`, file)).ok) onTaken();
  };
  return (
    <FileDrop
      title={again ? t("again") : t("title")}
      lead={again ? t("againLead") : t("lead", { most })}
      choose={t("choose")}
      accept=".txt,.md,.docx,.pdf"
      most={{ bytes: mostBytes, sentence: t("large", { most }) }}
      said={pending ? t("reading") : why}
      pending={pending}
      onTake={take}
    />
  );
}
