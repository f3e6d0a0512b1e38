"use client";

import { useTranslations } from "next-intl";
import { readForm } from "@/components/rapporteur/point-form";
import { Button } from "@/components/ui/button";
import { useDraft, useOtherVersion } from "@/lib/client/drafts";

/**
 * What another window of this device wrote into the same field at the same time: neither text is lost before it was looked at. Whoever goes
 * on with the other one leaves the own in its place. `then` is where the focus goes.
 */
export function OtherDraft({ name, then }: { name: string; then(): void }) {
  const t = useTranslations("rapporteur.otherDraft");
  const mine = useDraft(name);
  const other = useOtherVersion(name);
  const text = readForm(other.text)?.text;
  const take = () => {
    other.setText(mine.text);
    mine.setText(other.text);
    then();
  };
  const dismiss = () => {
    other.clear();
    then();
  };
  return (
    <div role="status" className="mb-2 rounded-lg bg-accent-wash px-3 py-2 empty:hidden">
      {text !== undefined && (
        <>
          <p className="text-sm font-semibold">{t("text")}</p>
          <p dir="auto" className="quoted max-h-[20dvh] overflow-y-auto text-start text-lg whitespace-pre-line">
            {text}
          </p>
          <div className="mt-1.5 flex flex-wrap gap-2">
            <Button size="small" onClick={take}>
              {t("take")}
            </Button>
            <Button size="small" look="quiet" onClick={dismiss}>
              {t("dismiss")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
