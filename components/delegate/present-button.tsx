"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useOutbox } from "@/lib/client/use-outbox";

/** One tap: "I am here", or "I am back" of one who stepped out. */
export function PresentButton({ request, back = false }: { request: string; back?: boolean }) {
  const t = useTranslations("delegate.present");
  const { add, queued } = useOutbox();
  const pending = queued.some(({ command }) => command.type === "ReportPresent" && command.request === request);
  return (
    <Button
      look="primary"
      size="large"
      className="w-full"
      pending={pending}
      onClick={() => add({ type: "ReportPresent", request })}
    >
      {t(back ? "back" : "here")}
    </Button>
  );
}
