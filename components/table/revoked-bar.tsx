"use client";

import { useTranslations } from "next-intl";
import { useConnection } from "@/lib/client/table-provider";

/** Across the page once the badge was revoked: nothing here is renewed any more, and where to sign in again. */
export function RevokedBar() {
  const { state } = useConnection();
  const t = useTranslations("common.revoked");
  return (
    <div role="alert" className="bg-ink px-5.5 py-2.5 text-sm text-paper empty:hidden">
      {state === "revoked" && (
        <>
          {t("text")}{" "}
          <a href="/sign-in" className="underline underline-offset-4">
            {t("signIn")}
          </a>
        </>
      )}
    </div>
  );
}
