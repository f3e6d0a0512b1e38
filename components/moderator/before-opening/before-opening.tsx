"use client";

import { lazy, Suspense } from "react";
import { useViewOf } from "@/lib/client/table-provider";

/** Its code comes only where a session is still ahead. */
const CheckLines = lazy(() =>
  import("@/components/moderator/before-opening/check-lines").then((loaded) => ({ default: loaded.CheckLines })),
);

/** What to look at before the session is opened; gone once it is. */
export function BeforeOpening() {
  const ahead = useViewOf((view) => view.session.state === "scheduled");
  if (!ahead) return null;
  return (
    <Suspense>
      <CheckLines />
    </Suspense>
  );
}
