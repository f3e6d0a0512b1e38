"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import { statementQuery } from "@/lib/client/statement-text";
import { useTableAddress } from "@/lib/client/table-provider";
import type { StatementView } from "@/lib/roundtable/view-types";

/** The body of a statement; fetched when it is asked for, since views never carry it. */
export function StatementText({ statement }: { statement: StatementView }) {
  const t = useTranslations("public");
  const [open, setOpen] = useState(false);
  const { data, isError, refetch } = useQuery({ ...statementQuery(useTableAddress(), statement.id), enabled: open });
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="inline-flex min-h-8 list-none items-center text-sm text-accent underline underline-offset-4 pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        {open ? t("statementClose") : t("statementRead")}
      </summary>
      <div aria-live="polite" className="pt-1">
        {data !== undefined && (
          <p lang={statement.language} dir="auto" className="quoted text-start text-lg whitespace-pre-line">
            {data}
          </p>
        )}
        {isError && (
          <p>
            {t("statementFailed")}{" "}
            <button type="button" onClick={() => void refetch()} className="min-h-8 text-accent underline">
              {t("again")}
            </button>
          </p>
        )}
        {open && data === undefined && !isError && <Skeleton className="h-16" />}
      </div>
    </details>
  );
}
