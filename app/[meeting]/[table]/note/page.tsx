import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { NoteScreen } from "@/components/note/note-screen";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { loadNotePage } from "@/lib/server/note";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache(loadNotePage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const [loaded, t] = await Promise.all([load(meeting, table), getTranslations()]);
  if (!loaded) return {};
  return { title: `${t("note.title")} · ${t("table.roundTable", { number: loaded.initial.view.table.number })}` };
}

/** The concept note of a table: the same for everyone. Not live: each load shows the questions as they are then. */
export default async function ConceptNotePage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded) notFound();
  const t = await getTranslations("public");
  const { initial, note, before, after } = loaded;
  const foot = (
    <>
      <a href={`/${meeting}`} className="inline-flex min-h-11 items-center hover:text-ink">
        {t("overview")}
      </a>
      <LanguageSwitch />
    </>
  );
  const { meeting: slug, meetingTitle, table: number, timeZone, view } = initial;
  return (
    <NoteScreen
      meeting={slug}
      meetingTitle={meetingTitle}
      table={number}
      timeZone={timeZone}
      view={view}
      note={note}
      beside={{ before, after }}
      foot={foot}
    />
  );
}
