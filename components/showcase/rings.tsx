"use client";

import { useTranslations } from "next-intl";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { someSeats } from "@/components/showcase/seats";
import { SeatRing } from "@/components/table/seat-ring";
import { useSpeakerName } from "@/components/table/speaker-name";

const counts = [0, 7, 12, 44, 60];

/** The seat ring in every size, from an empty table to sixty delegations. */
export function Rings({ content: { delegations } }: { content: ShowcaseContent }) {
  const title = useTranslations("table.ring")("title");
  const clocks = useTranslations("table.clock");
  const nameOf = useSpeakerName();
  const seats = (count: number) => someSeats(delegations, count, nameOf);
  const clock = { text: "2:14", tone: "green", left: 0.74, under: clocks("of", { time: "3:00" }) } as const;
  return (
    <>
      <Specimen caption="as a mark: 0, 7, 12, 44, 60 seats">
        {counts.map((count) => (
          <SeatRing key={count} seats={seats(count)} size="mark" title={title} />
        ))}
      </Specimen>
      <Specimen caption="small: 0, 7, 12, 44, 60 seats; the second without a clock">
        {counts.map((count) => (
          <SeatRing
            key={count}
            seats={seats(count)}
            size="small"
            clock={count === 7 ? undefined : { ...clock, under: undefined }}
            title={title}
          />
        ))}
      </Specimen>
      <Specimen caption="medium: 7, 12, 44, 60 seats; the pointer and the arrow keys tell whose seat it is" lay="pairs">
        {counts.slice(1).map((count) => (
          <SeatRing key={count} seats={seats(count)} size="medium" clock={clock} names title={title} />
        ))}
      </Specimen>
      <Specimen caption="medium with names beside the speaker and those next" lay="stack">
        <SeatRing seats={seats(44)} size="medium" labels clock={clock} title={title} />
      </Specimen>
      <Specimen caption="wall: fills its place" lay="stack">
        <div className="grid aspect-video">
          <SeatRing seats={seats(60)} size="wall" labels clock={clock} title={title} />
        </div>
      </Specimen>
    </>
  );
}
