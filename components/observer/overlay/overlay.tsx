"use client";

import { OverlayQuiet } from "@/components/observer/overlay/overlay-quiet";
import { OverlaySpeech } from "@/components/observer/overlay/overlay-speech";
import { pointNow } from "@/components/observer/point-of-order";
import { requestOnTheFloor } from "@/components/table/request-on-the-floor";
import { useConnection, useViewOf } from "@/lib/client/table-provider";

/** What is laid over the webcast: who speaks, or in few words why nobody does. Nothing at all once it may not be shown any more. */
export function Overlay({ theme }: { theme: "light" | "dark" }) {
  const session = useViewOf((view) => view.session);
  const floor = useViewOf((view) => view.floor);
  const now = useViewOf(requestOnTheFloor);
  const { state } = useConnection();
  const speech = session.state === "live" ? floor.speech : undefined;
  const request = speech && now;
  const point = session.state === "live" ? pointNow(floor) : undefined;
  return (
    <main id="main" tabIndex={-1} data-overlay className="fixed inset-x-[5vw] bottom-[5.5vh] flex outline-none">
      {state !== "revoked" && (
        // What changes at once comes with a short rise: another speaker, another state.
        <div
          key={point?.point.id ?? request?.id ?? session.state}
          data-rise
          data-theme={theme}
          className="max-w-full overflow-hidden rounded-lg border border-line"
        >
          {speech && request ? (
            <OverlaySpeech speech={speech} request={request} point={point} />
          ) : (
            <OverlayQuiet point={point} />
          )}
        </div>
      )}
    </main>
  );
}
