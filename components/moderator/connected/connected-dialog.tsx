"use client";

import { useTranslations } from "next-intl";
import { ConnectedNow } from "@/components/table/connected/connected-now";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useTableAddress } from "@/lib/client/table-provider";

/** Who follows this table, on which screen and how well. */
export function ConnectedDialog({ onClose }: { onClose: () => void }) {
  const { meeting, table, timeZone } = useTableAddress();
  const t = useTranslations("connected");
  const c = useTranslations("common");
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={t("title")}
      description={t("text")}
      actions={<Button onClick={onClose}>{c("close")}</Button>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must scroll by keyboard. */}
      <div tabIndex={0} className="max-h-[55dvh] overflow-y-auto">
        <ConnectedNow meeting={meeting} table={table} timeZone={timeZone} />
      </div>
    </Dialog>
  );
}
