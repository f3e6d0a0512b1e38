"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { type Managed, manage } from "@/lib/client/manage";
import type { Refusal } from "@/lib/roundtable/protocol";

type Ask = <T = object>(
  ...asked: [method: "GET" | "POST" | "PUT" | "DELETE", path: string, body?: unknown]
) => Promise<Managed<T>>;

/** Asks addresses of the secretariat, one at a time: whether one is on its way, and why the last was refused. */
export function useManaging(): { ask: Ask; pending: boolean; refusal: Refusal | null; dismiss: () => void } {
  const t = useTranslations("common.connection");
  const [pending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const ask: Ask = async (method, path, body) => {
    setPending(true);
    setRefusal(null);
    const answer = await manage<never>(method, path, body, t("no-answer"));
    setPending(false);
    if (!answer.ok) setRefusal(answer.error);
    return answer;
  };
  return { ask, pending, refusal, dismiss: () => setRefusal(null) };
}

/** Whether a refusal names this field among the wrong ones. */
export function isWrong(refusal: Refusal | null, field: string): boolean {
  const { fields } = refusal?.params ?? {};
  return typeof fields === "string" && fields.split(", ").includes(field);
}
