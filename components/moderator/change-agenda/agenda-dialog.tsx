"use client";

import { useTranslations } from "next-intl";
import { viewWith } from "@/components/moderator/change-agenda/planned-agenda";
import { useAgendaDraft } from "@/components/moderator/change-agenda/use-agenda-draft";
import { useNameable } from "@/components/moderator/change-agenda/use-nameable";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { wrongInAgenda } from "@/components/table/agenda-editor/agenda-edit";
import { AgendaEditor } from "@/components/table/agenda-editor/agenda-editor";
import { EndField } from "@/components/table/agenda-editor/end-field";
import type { Agenda } from "@/components/table/agenda-editor/plan";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Notice } from "@/components/ui/notice";
import { useTableAddress, useView, useViewOf } from "@/lib/client/table-provider";
import { useNow } from "@/lib/client/use-now";
import { nameList } from "@/lib/i18n/format";
import { clockIn } from "@/lib/i18n/zone-time";
import { schedule, wholeMinutes } from "@/lib/roundtable/schedule";

/** The agenda of an open table, changed as a whole in one step that can be undone. */
export function AgendaDialog() {
  const { seen, draft, change, states, newer, isChanged } = useAgendaDraft();
  const { items, order } = useViewOf((view) => view.questions);
  const { timeZone } = useTableAddress();
  const notes = useNotes(draft);
  const people = useNameable();
  const send = useSend();
  const t = useTranslations("agenda.change");
  const wrong = wrongInAgenda(draft);
  const missing = wrong ? t(`wrong.${wrong}`) : isChanged ? undefined : t("noChange");
  const questions = order.flatMap((id) => items[id] ?? []);
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={t("submit")}
      command="ChangeAgenda"
      missing={missing}
      wide
      onSubmit={() => send({ type: "ChangeAgenda", ...draft, seen })}
    >
      <div className="grid gap-4">
        <Newer lost={newer} />
        <div className="max-w-40">
          <EndField label={t("wall")} timeZone={timeZone} {...draft} onChange={(endsAt) => change({ endsAt })} />
        </div>
        <AgendaEditor
          plan={{ ...draft, questions }}
          timeZone={timeZone}
          states={states}
          naming={{ people }}
          notes={notes}
          onItems={(next) => change({ items: next })}
        />
        <NotFitting draft={draft} ids={Object.keys(notes)} />
      </div>
    </FormDialog>
  );
}

/** As things stand, by item: what would be cut short, and what would not take place before the end. */
function useNotes(draft: Agenda): Record<string, string> {
  const view = useView();
  const now = useNow(5000);
  const t = useTranslations("agenda");
  const times = schedule(viewWith(view, draft), now);
  const notes = draft.items.flatMap(({ id, startsAt, endsAt }) => {
    const { fit = "whole", from = 0, to = 0 } = times[id] ?? {};
    if (fit === "whole") return [];
    const planned = wholeMinutes(endsAt - startsAt);
    return [[id, fit === "none" ? t("none") : t("short", { minutes: wholeMinutes(to - from), planned })]];
  });
  return Object.fromEntries(notes);
}

function NotFitting({ draft, ids }: { draft: Agenda; ids: string[] }) {
  const t = useTranslations("agenda.change");
  const locale = usePageLocale();
  const { timeZone } = useTableAddress();
  const titles = draft.items.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return (
    <Notice>
      {titles.length > 0 && t("notFitting", { end: clockIn(timeZone, draft.endsAt), names: nameList(locale, titles) })}
    </Notice>
  );
}

/** Somebody else's agenda came in while this one was being typed. */
function Newer({ lost }: { lost: string[] | undefined }) {
  const t = useTranslations("agenda.change");
  const locale = usePageLocale();
  return (
    <Notice look="strong">
      {lost && [t("newer"), lost.length > 0 && t("lost", { names: nameList(locale, lost) })].filter(Boolean).join(" ")}
    </Notice>
  );
}
