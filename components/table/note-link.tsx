"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useTableAddress } from "@/lib/client/table-provider";

export interface NoteLinkProps {
  /** The number of the question to which it leads. */
  number: number;
  /** For screens that nobody may lose: it opens beside them. */
  newTab?: boolean;
  children?: ReactNode;
}

/** To the question where it stands in the concept note. */
export function NoteLink({ number, newTab = false, children }: NoteLinkProps) {
  const t = useTranslations("table.note");
  const { meeting, table } = useTableAddress();
  return (
    <a
      href={`/${encodeURIComponent(meeting)}/${table}/note#q${number}`}
      title={t(newTab ? "readApart" : "read")}
      {...(newTab && { target: "_blank", rel: "noopener" })}
      className="-my-1.5 inline-block py-1.5 underline decoration-line underline-offset-4 hover:decoration-current pointer-coarse:-my-3.5 pointer-coarse:py-3.5"
    >
      {children ?? t("name")}
    </a>
  );
}
