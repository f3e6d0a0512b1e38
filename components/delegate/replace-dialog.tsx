"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { NowOrNever } from "@/components/delegate/use-now-or-never";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Dialog } from "@/components/ui/dialog";
import type { Mine } from "@/lib/roundtable/view-types";

interface ReplaceDialogProps {
  request: string;
  mine: Mine;
  now: NowOrNever;
  close(): void;
}

/** Somebody else of the delegation takes the turn; the place stays. */
export function ReplaceDialog({ request, mine, now, close }: ReplaceDialogProps) {
  const t = useTranslations("delegate.replace");
  const [chosen, setChosen] = useState<string>();
  const colleagues = mine.colleagues ?? [];
  const replace = () => {
    if (!chosen) return;
    now.send({ type: "ReplaceSpeaker", request, participant: chosen }, "replaceSent");
    close();
  };
  const people = useRanked([...colleagues, mine.participant]);
  return (
    <Dialog open onOpenChange={(next) => !next && close()} title={t("title")} description={t("text")}>
      <div className="grid gap-5">
        <Choice
          legend={t("who")}
          name="replace-by"
          pick="one"
          options={people.map((person) =>
            person.value === mine.participant.id ? { ...person, hint: t("myself") } : person,
          )}
          value={chosen ? [chosen] : []}
          onChange={([one]) => setChosen(one)}
        />
        <Button look="primary" size="large" reason={chosen ? now.offline : t("choose")} onClick={replace}>
          {t("confirm")}
        </Button>
      </div>
    </Dialog>
  );
}

type Person = NonNullable<Mine["colleagues"]>[number];

function useRanked(people: Person[]) {
  const rank = useTranslations("table.rank");
  return people.map(({ id, name, title, rank: of }) => ({
    value: id,
    label: <bdi>{[name, title || (of === "other" ? "" : rank(of))].filter(Boolean).join(" · ") || rank(of)}</bdi>,
  }));
}
