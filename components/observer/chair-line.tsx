"use client";

import { useTranslations } from "next-intl";
import { isolated } from "@/components/table/ring-geometry";
import { useViewOf } from "@/lib/client/table-provider";

/** Who is in the chair, by title. */
export function ChairLine({ className = "" }: { className?: string }) {
  const t = useTranslations("table");
  const title = useViewOf((view) => view.session.chair?.title);
  return title ? (
    <p className={`text-sm text-soft ${className}`}>{t("inTheChair", { title: isolated(title) })}</p>
  ) : null;
}
