"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { LeaveDialog } from "@/components/delegate/leave-dialog";
import { Button } from "@/components/ui/button";
import { useOutbox } from "@/lib/client/use-outbox";

export function LeaveButton({ request }: { request: string }) {
  const t = useTranslations("delegate.leave");
  const { add, queued } = useOutbox();
  const [asking, setAsking] = useState(false);
  const pending = queued.some(({ command }) => command.type === "WithdrawRequest" && command.request === request);
  return (
    <>
      <Button look="quiet" size="small" pending={pending} onClick={() => setAsking(true)}>
        {t("button")}
      </Button>
      <LeaveDialog
        open={asking}
        close={() => setAsking(false)}
        leave={() => add({ type: "WithdrawRequest", request })}
      />
    </>
  );
}
