"use client";

import { useTranslations } from "next-intl";
import { Mark } from "@/components/table/mark";
import { Button } from "@/components/ui/button";

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const t = useTranslations("common.error");
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6 py-10 outline-none"
    >
      <Mark className="size-12" lit={-1} />
      <h1 className="text-4xl font-semibold tracking-tight text-balance">{t("title")}</h1>
      <p className="text-lg text-soft">{t("text")}</p>
      {error.digest && <p className="text-sm text-faint">{error.digest}</p>}
      <p>
        <Button look="primary" onClick={reset}>
          {t("again")}
        </Button>
      </p>
    </main>
  );
}
