"use client";

import { ConnectionLine } from "@/components/observer/connection-line";
import { LitMark } from "@/components/table/lit-mark";
import { SpeakerName } from "@/components/table/speaker-name";
import { StateLabel } from "@/components/table/state-label";
import { TableHeader } from "@/components/table/table-header";
import { useTableAddress, useViewOf } from "@/lib/client/table-provider";
import type { Mine } from "@/lib/roundtable/view-types";

/** Which table, and as whom. */
export function DelegateHeader({ delegation }: { delegation: Mine["delegation"] }) {
  const table = useViewOf((view) => view.table);
  const session = useViewOf((view) => view.session);
  const { meeting } = useTableAddress();
  return (
    <>
      <div className="apart">
        <TableHeader number={table.number} home={`/${encodeURIComponent(meeting)}`} mark={<LitMark />}>
          {session.state !== "live" && <StateLabel state={session.state} />}
          {delegation && (
            <span className="text-soft">
              <SpeakerName speaker={delegation} />
            </span>
          )}
        </TableHeader>
      </div>
      <div className="has-[[role]:not(:empty)]:pb-4">
        <ConnectionLine />
      </div>
    </>
  );
}
