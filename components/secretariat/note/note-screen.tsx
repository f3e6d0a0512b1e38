"use client";

import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { type Note, NoteDesk } from "@/components/secretariat/note/note-desk";
import { NoteDrop } from "@/components/secretariat/note/note-drop";
import { longDate, timeOfDay } from "@/lib/i18n/format";
import { defaultLocale, localeOf } from "@/lib/i18n/locales";

export type NoteScreenProps = {
  slug: string;
  timeZone: string;
  mostBytes: number;
  note: (Note & { name: string; uploadedAt: number }) | null;
};

/** The concept note of a meeting: dropped, read, corrected, made into tables. */
export function NoteScreen({ slug, timeZone, mostBytes, note }: NoteScreenProps) {
  const t = useTranslations("manageNote");
  const locale = localeOf(useLocale()) ?? defaultLocale;
  const router = useRouter();
  return (
    <div className="grid gap-8">
      {note && (
        <>
          <p className="text-soft">
            {t("document", {
              name: note.name || t("nameless"),
              date: longDate(locale, note.uploadedAt, timeZone),
              time: timeOfDay(locale, note.uploadedAt, timeZone),
            })}
          </p>
          <NoteDesk key={note.id} slug={slug} note={note} />
        </>
      )}
      <NoteDrop slug={slug} mostBytes={mostBytes} again={note !== null} onTaken={() => router.refresh()} />
      {!note && (
        <p className="text-soft">
          {t.rich("byHand", {
            a: (text) => (
              <a href={`/${slug}/manage/programme`} className="text-accent underline underline-offset-4">
                {text}
              </a>
            ),
          })}
        </p>
      )}
    </div>
  );
}
