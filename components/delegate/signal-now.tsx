"use client";

import { Hand } from "lucide-react";
import { useTranslations } from "next-intl";
import { useNow } from "@/lib/client/use-now";
import type { MyRequest } from "@/lib/roundtable/view-types";

const SHOWN_FOR = 45_000;

/** A discreet word of the desk to whoever speaks; it goes by itself. */
export function SignalNow({ signal }: Pick<MyRequest, "signal">) {
  const t = useTranslations("delegate.signal");
  const now = useNow(1_000);
  return (
    <p
      role="status"
      aria-live="polite"
      className="flex items-center gap-3 rounded-2xl bg-ink px-5.5 py-4 text-2xl font-semibold text-paper empty:hidden"
    >
      {signal && now - signal.at < SHOWN_FOR && (
        <>
          <Hand aria-hidden="true" className="size-7 shrink-0" />
          <span key={signal.at}>{t(signal.signal)}</span>
        </>
      )}
    </p>
  );
}
