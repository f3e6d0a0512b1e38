import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import type { CSSProperties, ReactNode } from "react";
import { callerFromRequest } from "@/lib/server/caller";
import { mayWatch } from "@/lib/server/enter";
import { placeOf } from "@/lib/server/place";

/** How much of the height the mark takes: what fills the page (`h-page`) leaves it free. */
const BELOW = { "--mark": "1.5rem" } as CSSProperties;

type Props = { params: Promise<{ meeting: string; table: string }>; children: ReactNode };

/** What all screens of a table share: the mark of a rehearsal, for whoever may know of it. It is on paper too. */
export default async function TableLayout({ params, children }: Props) {
  const { meeting, table } = await params;
  const place = await placeOf(meeting, table);
  if (!place?.rehearsal || !(await isKnown(place.meeting))) return children;
  const t = await getTranslations("rehearsal");
  return (
    <>
      <p className="sticky top-0 z-50 flex h-6 items-center justify-center bg-accent px-3 text-xs font-semibold text-accent-ink forced-colors:border-b">
        <span className="truncate">{t("meaning")}</span>
      </p>
      <div style={BELOW} className="contents">
        {children}
      </div>
    </>
  );
}

async function isKnown(meeting: { id: string; isPublic: boolean }): Promise<boolean> {
  const { holder } = await callerFromRequest(await headers());
  return mayWatch(meeting, holder);
}
