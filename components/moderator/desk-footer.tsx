"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { LastStep } from "@/components/moderator/last-step";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";
import { Notice } from "@/components/ui/notice";
import { useConnection } from "@/lib/client/table-provider";

/** The last step with its undo, what came of the latest press, the keys and the line. */
export function DeskFooter({ languages }: { languages?: ReactNode }) {
  const t = useTranslations("moderate.footer");
  const { open } = useDesk();
  const { on } = useKeys();
  return (
    <footer className="sticky bottom-0 z-10 border-t border-line bg-paper">
      <Outcome />
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-6 gap-y-1 px-5.5 py-1.5 text-sm">
        <LastStep />
        <div className="ms-auto flex items-center gap-4 text-soft">
          <button
            type="button"
            onClick={() => open({ name: "keys" })}
            className="inline-flex min-h-8 items-center gap-2 hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11"
          >
            {t("keys")} {on && <Key>?</Key>}
          </button>
          {languages}
          <Line />
        </div>
      </div>
    </footer>
  );
}

function Line() {
  const { state } = useConnection();
  const t = useTranslations("moderate.connection");
  return <span>{t(state)}</span>;
}

const PLAIN_FOR = 5_000;
const STRONG_FOR = 12_000;

/** Spoken, and shown above the footer until the next press or a while later. */
function Outcome() {
  const { said, hush } = useDesk();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(hush, said.look === "strong" ? STRONG_FOR : PLAIN_FOR);
    return () => clearTimeout(timer);
  }, [said, hush]);
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-full flex justify-center px-4 pb-3">
      <div className="pointer-events-auto max-w-140 rounded-xl shadow-lg empty:shadow-none">
        <Notice look={said?.look ?? "plain"}>{said?.text}</Notice>
      </div>
    </div>
  );
}
