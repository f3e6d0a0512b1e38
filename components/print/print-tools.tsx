import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { PrintButton } from "@/components/print/print-button";
import { LanguageSwitch } from "@/components/ui/language-switch";

/** What stands above sheets on a screen and not on paper: print, and `children`, the ways back. */
export async function PrintTools({ children }: { children: ReactNode }) {
  const t = await getTranslations("print");
  return (
    <header className="border-b border-line print:hidden">
      <div className="mx-auto flex max-w-4xl flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
        <PrintButton>{t("print")}</PrintButton>
        {children}
        <span className="text-sm text-soft">{t("fresh")}</span>
        <span className="ms-auto">
          <LanguageSwitch />
        </span>
      </div>
    </header>
  );
}
