"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useState } from "react";

/** Its code comes when it is first opened: most mornings nobody asks. */
const ConnectedDialog = lazy(() =>
  import("@/components/moderator/connected/connected-dialog").then((loaded) => ({ default: loaded.ConnectedDialog })),
);

/** Asks who is connected, and how well. */
export function ConnectedButton({ className }: { className: string }) {
  const [open, setOpen] = useState(false);
  const t = useTranslations("connected");
  return (
    <>
      <button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)} className={className}>
        {t("open")}
      </button>
      {open && (
        <Suspense>
          <ConnectedDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
