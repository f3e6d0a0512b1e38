"use client";

import { useCallback } from "react";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { someSeats } from "@/components/showcase/seats";
import { ClockFace } from "@/components/table/clock-face";
import { LiveRing } from "@/components/table/live-ring";
import { useSpeakerName } from "@/components/table/speaker-name";
import type { Clock } from "@/lib/roundtable/clock";

type State = { caption: string; clock: Clock; overrunShown?: boolean };

const SECOND = 1_000;

/** Three minutes, `spent` seconds of them gone at `at`. */
function clockAt(at: number, spent: number, more: Partial<Clock> = {}): Clock {
  return { allotted: 180, startedAt: at - spent * SECOND, pausedAt: null, pausedFor: 0, ...more };
}

function states(at: number): State[] {
  return [
    { caption: "not started", clock: clockAt(at, 0, { startedAt: null }) },
    { caption: "green", clock: clockAt(at, 46) },
    { caption: "amber", clock: clockAt(at, 160) },
    { caption: "red", clock: clockAt(at, 180) },
    { caption: "over", clock: clockAt(at, 200) },
    { caption: "over, in a word", clock: clockAt(at, 200), overrunShown: false },
    { caption: "paused", clock: clockAt(at, 46, { pausedAt: at }) },
    { caption: "twelve minutes over", clock: clockAt(at, 900) },
  ];
}

/** The clock in every state, as digits and in the ring. Time stands still on this page. */
export function Clocks({ content: { at, delegations } }: { content: ShowcaseContent }) {
  const now = useCallback(() => at, [at]);
  const seats = someSeats(delegations, 12, useSpeakerName());
  return (
    <>
      <div className="flex flex-wrap gap-x-9 gap-y-5">
        {states(at).map(({ caption, ...state }) => (
          <Specimen key={caption} caption={caption}>
            <ClockFace {...state} now={now} serverNow={at} silent className="text-5xl" />
          </Specimen>
        ))}
      </div>
      <Specimen caption="in the colour of its surroundings" className="rounded-xl bg-accent p-4 [&_*]:text-accent-ink">
        <ClockFace
          clock={clockAt(at, 160)}
          now={now}
          serverNow={at}
          colour="none"
          silent
          className="text-3xl text-accent-ink"
        />
      </Specimen>
      <div className="grid grid-cols-2 gap-5 sm:grid-cols-4">
        {states(at).map(({ caption, ...state }) => (
          <Specimen key={caption} caption={caption} lay="stack">
            <LiveRing {...state} now={now} serverNow={at} seats={seats} size="medium" title={caption} />
          </Specimen>
        ))}
      </div>
    </>
  );
}
