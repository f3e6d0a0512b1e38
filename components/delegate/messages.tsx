"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Sent } from "@/components/delegate/use-sent";
import { Notice } from "@/components/ui/notice";
import { useCommand } from "@/lib/client/use-command";
import { useOutbox } from "@/lib/client/use-outbox";

/** What the table answered: that it has it, or why not. */
export function Messages({ sent, dismiss }: { sent: Sent | undefined; dismiss(): void }) {
  const t = useTranslations("delegate.say");
  const outbox = useOutbox();
  const atOnce = useCommand();
  const refused = atOnce.refusal ? atOnce : outbox;
  return (
    <>
      <Notice>{sent && <Closable close={dismiss}>{t(sent)}</Closable>}</Notice>
      <Notice look="strong">
        {refused.refusal && <Closable close={refused.dismiss}>{refused.refusal.message}</Closable>}
      </Notice>
    </>
  );
}

function Closable({ children, close }: { children: ReactNode; close(): void }) {
  const t = useTranslations("delegate");
  return (
    <div className="flex items-center justify-between gap-3">
      <p>{children}</p>
      <button
        type="button"
        onClick={close}
        aria-label={t("dismiss")}
        className="-my-1.5 -me-2 grid size-11 shrink-0 place-items-center rounded-lg"
      >
        <X aria-hidden="true" className="size-5" />
      </button>
    </div>
  );
}
