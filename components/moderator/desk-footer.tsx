"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect } from "react";
import { useActs, useDesk } from "@/components/moderator/desk-context";
import { DeskLinks } from "@/components/moderator/floor/desk-links";
import { LastStep } from "@/components/moderator/last-step";
import { Key } from "@/components/ui/key";
import { useKeys } from "@/components/ui/keys";
import { Notice } from "@/components/ui/notice";
import { useConnection } from "@/lib/client/table-provider";

/** The last step with its undo, what came of the latest press, the keys and the line. */
export function DeskFooter({ languages }: { languages?: ReactNode }) {
  const t = useTranslations("moderate.footer");
  const { open } = useActs();
  const { on } = useKeys();
  return (
    <footer className="z-10 border-line bg-paper max-md:contents md:sticky md:bottom-0 [@media(max-height:28rem)]:relative! md:flex md:min-h-11 md:items-center md:justify-between md:gap-6 md:border-t md:px-5.5 md:py-1.5">
      <div className="min-w-0 text-sm max-md:sticky max-md:bottom-0 [@media(max-height:28rem)]:relative! max-md:z-10 max-md:border-t max-md:border-line max-md:bg-paper max-md:px-5.5 max-md:py-1.5">
        <Outcome />
        <LastStep />
      </div>
      <div className="flex shrink-0 flex-wrap items-center gap-x-4 text-sm text-soft max-md:justify-between max-md:px-5.5 max-md:py-2">
        <button
          type="button"
          onClick={() => open({ name: "keys" })}
          className="inline-flex min-h-8 items-center gap-2 hover:text-ink max-sm:min-h-11 pointer-coarse:min-h-11"
        >
          {t("keys")} {on && <Key>?</Key>}
        </button>
        <DeskLinks />
        {languages}
        <Line />
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
    <div className="pointer-events-none absolute inset-x-0 bottom-full [@media(max-height:28rem)]:fixed [@media(max-height:28rem)]:bottom-0 flex justify-center px-4 pb-3 md:justify-start">
      <div className="pointer-events-auto max-w-140 rounded-xl shadow-lg empty:shadow-none">
        <Notice look={said?.look ?? "plain"}>{said?.text}</Notice>
      </div>
    </div>
  );
}
