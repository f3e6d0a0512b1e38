"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { stillTurnedAway } from "@/components/moderator/list/turned-away";
import { useNames } from "@/components/moderator/names";
import { SpeakerName } from "@/components/table/speaker-name";
import { TimeOfDay } from "@/components/table/time-of-day";
import { useView } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

/** Asked after the list was closed: the chair decides, with one press. */
export function TurnedAway() {
  const view = useView();
  const late = stillTurnedAway(view);
  const t = useTranslations("moderate.turnedAway");
  if (late.length === 0) return null;
  return (
    <section aria-labelledby="turned-away-title" className="mt-4 border-t border-line pt-3 pb-3">
      <h3 id="turned-away-title" className="caps mb-1">
        {t("title")}
      </h3>
      <ul>
        {late.map((request) => (
          <Late key={request.id} request={request} />
        ))}
      </ul>
    </section>
  );
}

function Late({ request }: { request: RequestView }) {
  const { act } = useActs();
  const { of } = useNames();
  const t = useTranslations("moderate.turnedAway");
  const { seat: delegation } = request.speaker;
  const name = of(request.speaker);
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-1.5">
      <span>
        <SpeakerName speaker={request.speaker} />{" "}
        <span className="text-sm text-soft">
          {t("askedAt")} <TimeOfDay at={request.at} seconds />
        </span>
      </span>
      {delegation !== undefined && (
        <DeskButton
          size="small"
          command="InsertSpeaker"
          aria-label={t("insertLabel", { name })}
          onPress={() =>
            act(
              {
                type: "InsertSpeaker",
                delegation,
                questions: request.questions,
                speakingAs: request.speakingAs,
                reason: t("reason"),
              },
              { said: t("inserted", { name }) },
            )
          }
        >
          {t("insert")}
        </DeskButton>
      )}
    </li>
  );
}
