"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { download } from "@/lib/client/download";

type Form = "sheet-of-8" | "cards";

type Props = {
  slug: string;
  /** How many have no badge yet. */
  badgeless: number;
  /** Who was ticked in the list below; their present badges end. */
  chosen: string[];
  onPrinted: () => void;
};

/** Prints badges: of those who have none, or of whoever is ticked. */
export function PrintBadges({ slug, badgeless, chosen, onPrinted }: Props) {
  const t = useTranslations("manageBadges.print");
  const connection = useTranslations("common.connection");
  const [form, setForm] = useState<Form>("sheet-of-8");
  const [pending, setPending] = useState(false);
  const [said, setSaid] = useState<string>();
  const count = chosen.length || badgeless;

  const print = async () => {
    setPending(true);
    setSaid(undefined);
    const whose = chosen.length > 0 ? chosen : "badgeless";
    const answer = await download(`/api/meetings/${slug}/badges`, { whose, form }, connection("no-answer"));
    setPending(false);
    setSaid(answer.ok ? t("printed", { count }) : answer.error.message);
    if (answer.ok) onPrinted();
  };

  return (
    <section aria-labelledby="print" className="grid max-w-xl gap-4">
      <h2 id="print" className="caps">
        {t("title")}
      </h2>
      <p className="text-soft">{t("lead")}</p>
      <Choice
        legend={t("form")}
        name="form"
        pick="one"
        value={[form]}
        onChange={([chosenForm]) => setForm(chosenForm as Form)}
        options={[
          { value: "sheet-of-8", label: t("sheet"), hint: t("sheetHint") },
          { value: "cards", label: t("cards"), hint: t("cardsHint") },
        ]}
      />
      <Button
        look="primary"
        pending={pending}
        reason={count === 0 ? t("nobody") : undefined}
        onClick={print}
        className="justify-self-start"
      >
        {chosen.length > 0 ? t("again", { count }) : t("button", { count })}
      </Button>
      {chosen.length > 0 && <p className="text-sm text-soft">{t("againHint")}</p>}
      <Notice>{said}</Notice>
    </section>
  );
}
