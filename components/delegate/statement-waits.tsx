"use client";

import { useTranslations } from "next-intl";
import { useConnection } from "@/lib/client/table-provider";

/** A statement that the table has not answered yet: it stays readable, and cannot be sent twice. */
export function StatementWaits({ text, language }: { text: string; language: string }) {
  const t = useTranslations("delegate.write");
  const lost = useConnection().state === "lost";
  return (
    <div className="rounded-xl border border-line bg-raised px-4 py-3.5">
      <h3 className="font-semibold">{lost ? t("waits") : t("sending")}</h3>
      {lost && <p className="text-soft">{t("waitsText")}</p>}
      <p lang={language} dir="auto" className="quoted mt-2 line-clamp-4 text-start text-soft whitespace-pre-line">
        {text}
      </p>
    </div>
  );
}
