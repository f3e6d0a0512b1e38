"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { pastTheWall } from "@/components/moderator/floor/past-the-wall";
import { useFinish } from "@/components/moderator/floor/use-finish";
import { Button } from "@/components/ui/button";
import { useView } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";

/** Interpreters leave on time: in the middle of a speech the chair is asked, and nothing happens by itself. */
export function WallBand() {
  const [goesOn, setGoesOn] = useState<string>();
  const speech = pastTheWall(useView(), useNow(1000));
  const finish = useFinish();
  const t = useTranslations("floor.wall");
  const asks = speech !== undefined && speech.id !== goesOn;
  return (
    <div role="alert" className="w-full rounded-xl border-2 border-ink empty:hidden">
      {asks && (
        <div className="flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          <p className="font-semibold">{t("text")}</p>
          <div className="flex gap-2">
            <DeskButton size="small" look="primary" command="FinishSpeech" onPress={() => finish()}>
              {t("finish")}
            </DeskButton>
            <Button size="small" onClick={() => setGoesOn(speech.id)}>
              {t("goOn")}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
