"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { comingUp } from "@/components/moderator/chair-words";
import { stillTurnedAway } from "@/components/moderator/list/turned-away";
import { useNames } from "@/components/moderator/names";
import { NamedList } from "@/components/table/named-list";
import { SpeakerLine } from "@/components/table/speaker-line";
import { SpeakerName } from "@/components/table/speaker-name";
import { useSpeechKind } from "@/components/table/speech-kind";
import { useTableAddress, useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { numeral, timeOfDay } from "@/lib/i18n/format";

/** The minutes left to the meeting, the next three, and what else waits for a word of the chair. */
export function CardNext() {
  return (
    <div className="grid min-w-0 content-start gap-6 border-line max-md:border-t max-md:pt-5 portrait:md:grid-cols-2 portrait:md:gap-x-10 portrait:md:border-t portrait:md:pt-6 landscape:md:border-s landscape:md:ps-8">
      <div className="grid content-start gap-6">
        <Wall />
        <Next />
      </div>
      <div className="grid content-start gap-6">
        <NamedForItem />
        <Aside />
        <OnTheScreens />
      </div>
    </div>
  );
}

function Wall() {
  const table = useViewOf((view) => view.table);
  const session = useViewOf((view) => view.session);
  const { timeZone } = useTableAddress();
  const { locale } = useNames();
  const t = useTranslations("floor.card");
  const minutes = Math.floor((table.endsAt - useNow(1000)) / 60_000);
  if (session.state === "adjourned" || session.state === "published") return null;
  const time = timeOfDay(locale, table.endsAt, timeZone);
  return (
    <p className="text-xl text-soft" suppressHydrationWarning>
      <b className="text-4xl text-ink">{numeral(locale, Math.abs(minutes))}</b>{" "}
      {minutes < 0 ? t("past", { time }) : t("left", { time })}
    </p>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="caps">{title}</h2>
      {children}
    </section>
  );
}

function Next() {
  const view = useView();
  const { timeZone } = useTableAddress();
  const { locale } = useNames();
  const next = comingUp(view);
  const t = useTranslations("floor.card");
  const list = useTranslations("table.list");
  const separator = useTranslations("common")("separator");
  const { state, closesAt } = view.list;
  const time = closesAt === undefined ? "" : timeOfDay(locale, closesAt, timeZone);
  const kind = useSpeechKind();
  return (
    <Part title={`${t("next")}${separator}${list(state, { time })}`}>
      {next.length === 0 && <p className="mt-1 text-lg text-soft">{t("nobodyNext")}</p>}
      <ol className="mt-1 md:[&>li]:text-2xl">
        {next.map((request, index) => (
          <SpeakerLine
            key={request.id}
            place={index + 1}
            name={<SpeakerName speaker={request.speaker} />}
            why={kind(request)}
            size="wall"
          />
        ))}
      </ol>
    </Part>
  );
}

/** Whom the programme names for what runs: the chair turns to them first. */
function NamedForItem() {
  const agenda = useViewOf((view) => view.agenda);
  const t = useTranslations("table");
  const named = agenda.current === undefined ? undefined : agenda.items[agenda.current]?.named;
  if (!named) return null;
  return (
    <Part title={t("namedFor")}>
      <p className="mt-1 text-lg">
        <NamedList named={named} />
      </p>
    </Part>
  );
}

/** Replies and responses asked for, and who asked too late: the chair decides, the desk carries it out. */
function Aside() {
  const view = useView();
  const t = useTranslations("floor.card");
  const kind = useSpeechKind();
  const aside = (view.list.aside ?? []).flatMap((id) => view.list.requests[id] ?? []);
  const late = stillTurnedAway(view);
  return (
    <>
      {aside.length > 0 && (
        <Part title={t("aside")}>
          <ul className="text-lg">
            {aside.map((request) => (
              <li key={request.id}>
                <SpeakerName speaker={request.speaker} /> <span className="text-soft">· {kind(request)}</span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {late.length > 0 && (
        <Part title={t("late")}>
          <ul className="text-lg">
            {late.map(({ id, speaker }) => (
              <li key={id}>
                <SpeakerName speaker={speaker} />
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  );
}

function OnTheScreens() {
  const questions = useViewOf((view) => view.questions);
  const t = useTranslations();
  const shown = questions.shown.flatMap((id) => questions.items[id] ?? []);
  if (shown.length === 0) return null;
  return (
    <Part title={t("floor.card.question")}>
      {shown.map(({ id, number, text }) => (
        <p key={id} className="quoted mt-1 line-clamp-6 md:line-clamp-10 md:text-lg">
          <b className="font-semibold">{t("table.question.short", { number })}</b> <bdi>{text}</bdi>
        </p>
      ))}
    </Part>
  );
}
