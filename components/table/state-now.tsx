"use client";

import { StateLabel } from "@/components/table/state-label";
import { useSuspendedUntil } from "@/components/table/suspended-until";
import { useViewOf } from "@/lib/client/table-provider";

/** The session's state; of a suspended one also until when, where that was announced. */
export function StateNow() {
  const state = useViewOf((view) => view.session.state);
  const announced = useViewOf((view) => view.session.until !== undefined);
  return announced ? <Suspended /> : <StateLabel state={state} />;
}

function Suspended() {
  const until = useSuspendedUntil();
  return <StateLabel state="suspended" words={until?.words} />;
}
