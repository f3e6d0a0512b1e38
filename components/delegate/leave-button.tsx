"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ConfirmDialog } from "@/components/delegate/confirm-dialog";
import { Button } from "@/components/ui/button";
import { useOutbox } from "@/lib/client/use-outbox";
import type { MyRequest } from "@/lib/roundtable/view-types";

/** Takes a request back. A turn costs its place; a reply or a response is simply not asked any more. */
export function LeaveButton({ request: { id, kind } }: { request: Pick<MyRequest, "id" | "kind"> }) {
  const t = useTranslations("delegate.leave");
  const { add, queued } = useOutbox();
  const [asking, setAsking] = useState(false);
  const pending = queued.some(({ command }) => command.type === "WithdrawRequest" && command.request === id);
  const leave = () => add({ type: "WithdrawRequest", request: id });
  if (kind) {
    return (
      <Button look="quiet" size="small" pending={pending} onClick={leave}>
        {t("takeBack")}
      </Button>
    );
  }
  const words = { title: t("title"), text: t("text"), stay: t("stay"), confirm: t("confirm") };
  return (
    <>
      <Button look="quiet" size="small" pending={pending} onClick={() => setAsking(true)}>
        {t("button")}
      </Button>
      {asking && <ConfirmDialog close={() => setAsking(false)} words={words} act={leave} />}
    </>
  );
}
