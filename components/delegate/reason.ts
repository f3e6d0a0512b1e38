"use client";

import { useTranslations } from "next-intl";
import { refusal } from "@/lib/i18n/refusal";

/** The sentence for what may not be done now; undefined when it may. */
export function useReason(may: true | string): string | undefined {
  const t = useTranslations("refusals");
  return may === true ? undefined : refusal(t, { code: may });
}
