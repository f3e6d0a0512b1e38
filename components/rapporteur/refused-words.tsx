"use client";

import { useTranslations } from "next-intl";
import { formOf } from "@/components/rapporteur/point-form";
import { useRecordDesk } from "@/components/rapporteur/record-desk";
import type { RefusedPoint } from "@/components/rapporteur/refused-points";
import { useWriting } from "@/components/rapporteur/writing";
import { Button } from "@/components/ui/button";
import { useView } from "@/lib/client/table-provider";

/** What the table refused, with every word of it, until the rapporteur has decided what becomes of it. */
export function RefusedWords() {
  const { refused } = useRecordDesk();
  return (
    <div role="status" className="mb-3 grid gap-2 empty:hidden">
      {refused.map((each) => (
        <Refused key={each.id} refused={each} />
      ))}
    </div>
  );
}

function Refused({ refused: { id, command, message } }: { refused: RefusedPoint }) {
  const t = useTranslations("rapporteur.refusedPoint");
  const { settleRefused, looked, why } = useRecordDesk();
  const { begin, form } = useWriting();
  const { points } = useView();
  const point = command.type === "RecordPoint" ? undefined : points?.items[command.point];
  const text = "text" in command ? command.text : (point?.text ?? "");
  const again = () => {
    if (!("text" in command)) return;
    const before = form.text.trim();
    begin({ ...formOf(command), text: before ? `${before}\n${command.text}` : command.text });
    settleRefused(id);
  };
  return (
    <div key={looked} className="rounded-xl bg-accent-wash px-4 py-3">
      <p className="font-semibold">{t(command.type)}</p>
      <p className="text-sm">{message}</p>
      <p dir="auto" className="quoted mt-1.5 text-start text-lg whitespace-pre-line">
        {text}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {"text" in command && !why && (
          <Button size="small" onClick={again}>
            {t("again")}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => settleRefused(id)}>
          {t("dismiss")}
        </Button>
      </div>
    </div>
  );
}
