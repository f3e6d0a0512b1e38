"use client";

import { useTranslations } from "next-intl";

// Every page carries this one along, so it takes nothing in that weighs: a picture for the mark, a button dressed by hand.
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
        <button
          type="button"
          onClick={reset}
          className="min-h-11 rounded-lg bg-accent px-4 py-2.5 font-semibold text-accent-ink hover:bg-accent/90"
        >
          {t("again")}
        </button>
      </p>
    </main>
  );
}
