"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { QuestionsNow, questionsNow } from "@/components/observer/questions-now";
import { Fitted } from "@/components/observer/screen/fitted";
import { FloorName } from "@/components/observer/screen/floor-name";
import { NextSpeakers } from "@/components/observer/screen/next-speakers";
import type { Face, ScreenFace } from "@/components/observer/screen/screen-face";
import { TableRing } from "@/components/observer/table-ring";
import { NamedList } from "@/components/table/named-list";
import { InTurn, useViewOf } from "@/lib/client/table-provider";

type Live = Face & { is: "speech" | "free" | "point-of-order" };

/** A question with more letters than this gets more of the width. */
const LONG = 250;
const LARGE = "grid-cols-[1fr_1.7fr]";

/** A live table: ring, clock and speaker on one side; the question and who is next on the other. */
export function LiveFace({ face, list }: { face: Live; list: ScreenFace["list"] }) {
  const request = face.is === "free" ? undefined : face.request;
  const shown = useShownText();
  const columns = !request ? LARGE : shown.length > LONG ? "grid-cols-[1fr_1.2fr]" : "grid-cols-[1.12fr_1fr]";
  return (
    <div
      className={`grid min-h-0 flex-1 gap-x-10 portrait:grid-cols-1 portrait:grid-rows-[minmax(0,1fr)_minmax(0,1.1fr)] portrait:gap-y-6 ${columns}`}
    >
      <div className="flex min-h-0 min-w-0 flex-col items-center gap-3">
        <div className="apart min-h-0 w-full flex-1">
          <TableRing size="wall" />
        </div>
        {request && <FloorName request={request} called={face.is === "speech" && face.called} />}
        {face.is === "free" && <Free />}
      </div>
      <div className="flex min-h-0 min-w-0 flex-col gap-5">
        <QuestionWall text={shown} large={!request} />
        <InTurn turn="list">
          <NextSpeakers notice={list} />
        </InTurn>
      </div>
    </div>
  );
}

/** Nobody speaks. During an opening or a panel it stands there who was asked to; to a question the list says who is next. */
function Free() {
  const t = useTranslations();
  const questions = useViewOf((view) => view.questions);
  const agenda = useViewOf((view) => view.agenda);
  const item = agenda.current === undefined ? undefined : agenda.items[agenda.current];
  const named = questionsNow({ questions, agenda }).length === 0 ? item?.named : undefined;
  return (
    <div className="text-center text-soft">
      <p className="text-xl">{t("public.floor.free")}</p>
      {named && (
        <p className="mt-2 line-clamp-3">
          {t("table.namedFor")}
          {": "}
          <span className="text-ink">
            <NamedList named={named} />
          </span>
        </p>
      )}
    </div>
  );
}

/** The question under discussion; large while nobody speaks to it. */
const QuestionWall = memo(function QuestionWall({ text, large }: { text: string; large: boolean }) {
  return (
    <Fitted
      text={text}
      most={large ? 2.6 : 1.6}
      least={0.6}
      room={{ width: large ? 34 : 26, height: 13 }}
      className="grid min-h-0 flex-1 content-start gap-[0.8em]"
    >
      <QuestionsNow size="wall" />
    </Fitted>
  );
});

function useShownText(): string {
  const questions = useViewOf((view) => view.questions);
  const agenda = useViewOf((view) => view.agenda);
  const shown = questionsNow({ questions, agenda }).map((id) => questions.items[id]?.text);
  return shown.length > 0 ? shown.join() : ((agenda.current && agenda.items[agenda.current]?.title) ?? "");
}
