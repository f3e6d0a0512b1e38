"use client";

import { useTranslations } from "next-intl";
import { ConnectedLists } from "@/components/table/connected/connected-lists";
import { useConnected } from "@/components/table/connected/use-connected";
import type { TableAddress } from "@/lib/roundtable/protocol";

type Props = TableAddress & { timeZone: string };

/** Who follows a table now, on which screen and how well; kept up to date while it is shown. */
export function ConnectedNow({ timeZone, ...table }: Props) {
  const { data, isError } = useConnected(table);
  const t = useTranslations("connected");
  return (
    <>
      <p role="status" className="text-soft empty:hidden">
        {isError ? t("failed") : !data && t("waiting")}
      </p>
      {data && <ConnectedLists connected={data} timeZone={timeZone} />}
    </>
  );
}
