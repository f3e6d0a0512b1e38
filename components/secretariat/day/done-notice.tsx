"use client";

import { useTranslations } from "next-intl";
import type { Done } from "@/components/secretariat/day/use-seat";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

type Props = { done: Done | null; refusal: string | undefined; pending: boolean };

/** What came of the latest press, with the way back where there is one. */
export function DoneNotice({ done, refusal, pending }: Props) {
  const t = useTranslations("moderate.footer");
  return (
    <Notice>
      {refusal ??
        (done && (
          <span className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            {done.words}
            {done.undo && (
              <Button size="small" pending={pending} onClick={done.undo}>
                {t("undo")}
              </Button>
            )}
          </span>
        ))}
    </Notice>
  );
}
