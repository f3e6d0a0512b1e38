"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { AgendaFields } from "@/components/secretariat/programme/agenda-fields";
import { OnTheDay } from "@/components/secretariat/programme/on-the-day";
import { PasteFields, type ReadProgramme } from "@/components/secretariat/programme/paste-fields";
import { PeopleFields } from "@/components/secretariat/programme/people-fields";
import { PlaceFields } from "@/components/secretariat/programme/place-fields";
import { QuestionFields } from "@/components/secretariat/programme/question-fields";
import { RuleFields } from "@/components/secretariat/programme/rule-fields";
import { SaveBar } from "@/components/secretariat/programme/save-bar";
import type { Seatable } from "@/components/secretariat/programme/types";
import type { Programme } from "@/components/secretariat/programme/use-programme";
import { inOtherSlot } from "@/components/table/agenda-editor/agenda-edit";
import { AgendaStrip } from "@/components/table/agenda-editor/agenda-strip";
import { Tabs } from "@/components/ui/tabs";
import { defaultLocale, directionOf, localeOf } from "@/lib/i18n/locales";

export type Loaders = { readProgramme: ReadProgramme; loadPeople: () => Promise<Seatable[]> };

/** Everything of one table: where and when, what in which order, who, by which rules. One button saves it. */
export function TableEditor({ programme, readProgramme, loadPeople }: { programme: Programme } & Loaders) {
  const { meeting, table, draft, change, changePlan } = programme;
  const t = useTranslations("programme.editor");
  const [tab, setTab] = useState("agenda");
  const { people, load } = usePeople(loadPeople);
  const direction = directionOf(localeOf(useLocale()) ?? defaultLocale);
  if (!table || !draft) return null;
  const open = table.state === "scheduled";
  const over = table.state === "adjourned" || table.state === "published";
  const { plan } = draft;
  const tabs = [
    ...(over
      ? []
      : [
          {
            value: "agenda",
            label: t("agenda"),
            content: <AgendaFields programme={programme} people={people} onNeedPeople={load} />,
          },
        ]),
    ...(open
      ? [
          {
            value: "questions",
            label: t("questions", { count: plan.questions.length }),
            content: <QuestionFields plan={plan} onPlan={changePlan} />,
          },
        ]
      : []),
    {
      value: "people",
      label: t("people"),
      content: <PeopleFields programme={programme} people={people} onNeedPeople={load} />,
    },
    ...(open
      ? [
          { value: "rules", label: t("rules"), content: <RuleFields plan={plan} onPlan={changePlan} /> },
          {
            value: "paste",
            label: t("paste"),
            content: (
              <PasteFields
                meeting={meeting}
                draft={draft}
                seated={table.people.map(({ id }) => id)}
                readProgramme={readProgramme}
                loadPeople={loadPeople}
                onTakeOver={(next) => {
                  change(next);
                  setTab("agenda");
                }}
              />
            ),
          },
        ]
      : []),
  ];
  return (
    <section aria-labelledby="table" className="grid gap-6">
      <div className="grid gap-3">
        <h2 id="table" tabIndex={-1} className="scroll-mt-6 text-xl font-semibold outline-none">
          <span className="text-soft">{t("table", { number: table.number })}</span> <bdi>{plan.title}</bdi>
        </h2>
        <AgendaStrip plan={plan} className="h-3!" />
      </div>
      {!open && <OnTheDay table={table} slug={meeting.slug} />}
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[17.5rem_minmax(0,1fr)]">
        <PlaceFields
          programme={programme}
          onSlot={(startsAt, endsAt) => change({ plan: inOtherSlot(plan, startsAt, endsAt) })}
        />
        <Tabs
          key={open ? "planned" : "opened"}
          tabs={tabs}
          label={t("label")}
          direction={direction}
          value={tabs.some(({ value }) => value === tab) ? tab : "people"}
          onValueChange={setTab}
          className="min-w-0"
        />
      </div>
      <SaveBar programme={programme} />
    </section>
  );
}

/** The people of the meeting are fetched once somebody is looked for: there may be two thousand. */
function usePeople(loadPeople: Loaders["loadPeople"]) {
  const [people, setPeople] = useState<Seatable[]>([]);
  const asked = useRef(false);
  const load = () => {
    if (asked.current) return;
    asked.current = true;
    loadPeople()
      .then(setPeople)
      .catch(() => {
        asked.current = false;
      });
  };
  return { people, load };
}
