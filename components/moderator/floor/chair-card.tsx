"use client";

import type { ReactNode } from "react";
import { ChairSentence } from "@/components/moderator/chair-sentence";
import { CardFloor } from "@/components/moderator/floor/card-floor";
import { CardHeader } from "@/components/moderator/floor/card-header";
import { CardNext } from "@/components/moderator/floor/card-next";
import { PointBand } from "@/components/moderator/floor/point-band";

/** For a tablet beside the chair: read, never pressed. Who speaks and how long still, what to say, and who is next. */
export function ChairCard({ languages }: { languages?: ReactNode }) {
  return (
    <div className="flex min-h-page flex-col">
      <CardHeader languages={languages} />
      <main
        id="main"
        className="grid flex-1 content-start gap-x-10 gap-y-6 px-5.5 py-5 portrait:md:content-stretch landscape:md:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] landscape:md:content-stretch landscape:xl:gap-x-14 landscape:xl:px-10"
      >
        <div className="flex min-w-0 flex-col gap-5 md:gap-6">
          <PointBand size="large" />
          <CardFloor />
          <div className="flex flex-1 items-center">
            <ChairSentence large />
          </div>
        </div>
        <CardNext />
      </main>
    </div>
  );
}
