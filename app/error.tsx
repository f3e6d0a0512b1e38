"use client";

import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";

// Every page carries this one along, so it takes nothing in that weighs: a picture for the mark, a button without an icon.
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("common.error");
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6 py-10 outline-none"
    >
      {/* biome-ignore lint/performance/noImgElement: a drawing of a few hundred bytes. */}
      <img src="/icon.svg" alt="" className="size-12" />
      <h1 className="text-4xl font-semibold tracking-tight text-balance">{t("title")}</h1>
      <p className="text-lg text-soft">{t("text")}</p>
      {error.digest && <p className="text-sm text-faint">{error.digest}</p>}
      <p>
        <button type="button" onClick={reset} className={buttonClass("primary")}>
          {t("again")}
        </button>
      </p>
    </main>
  );
}
