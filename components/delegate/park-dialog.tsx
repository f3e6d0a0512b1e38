"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWords } from "@/components/delegate/words";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import { useServerNow } from "@/lib/client/table-provider";
import { useOutbox } from "@/lib/client/use-outbox";

const MINUTE = 60_000;
const AWAY = [5, 10, 20, 30, 60];

/** Leaving the room for a while keeps the place; the desk sees until when. */
export function ParkDialog({ request, close }: { request: string; close(): void }) {
  const t = useTranslations("delegate.park");
  return (
    <Dialog open onOpenChange={(next) => !next && close()} title={t("title")} description={t("text")}>
      <Form request={request} close={close} />
    </Dialog>
  );
}

function Form({ request, close }: { request: string; close(): void }) {
  const t = useTranslations("delegate.park");
  const words = useWords();
  const now = useServerNow();
  const { add } = useOutbox();
  const [asked] = useState(now);
  const [minutes, setMinutes] = useState("10");
  // Whole minutes, so that the time said is the time shown.
  const back = (away: number) => Math.ceil((asked + away * MINUTE) / MINUTE) * MINUTE;
  const known = AWAY.map((away) => ({
    value: String(away),
    label: t("at", { time: words.time(back(away)) }),
    hint: t("in", { minutes: away }),
  }));
  const leave = () => {
    add({ type: "ParkRequest", request, ...(minutes !== "" && { until: back(Number(minutes)) }) });
    close();
  };
  return (
    <div className="grid gap-5">
      <Choice
        legend={t("when")}
        name="back-at"
        pick="one"
        options={[...known, { value: "", label: t("unknown") }]}
        value={[minutes]}
        onChange={([one = ""]) => setMinutes(one)}
      />
      <Button look="primary" size="large" onClick={leave}>
        {t("confirm")}
      </Button>
    </div>
  );
}
