import { DayScreen } from "@/components/secretariat/day/day-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import type { Namespace } from "@/lib/i18n/load-messages";
import { environment } from "@/lib/server/environment";
import { dayPeople } from "@/lib/server/manage/day/day-people";
import { dayTables } from "@/lib/server/manage/day/day-tables";
import { loadManage } from "@/lib/server/manage/page";

type Props = { params: Promise<{ meeting: string }>; searchParams: Promise<{ at?: string | string[] }> };

/** The day itself: whatever changes while the tables sit. */
export default async function DayPage({ params, searchParams }: Props) {
  const loaded = await loadManage((await params).meeting);
  // The frame says why.
  if (!loaded.ok) return null;
  const { meeting } = loaded;
  const [people, tables, { at }] = await Promise.all([
    dayPeople(meeting.id),
    dayTables(meeting, "public"),
    searchParams,
  ]);
  const day = { slug: meeting.slug, ...people, tables, mail: environment().email !== undefined };
  return (
    <ClientMessages namespaces={NAMESPACES}>
      <DayScreen day={day} at={typeof at === "string" ? at : null} />
    </ClientMessages>
  );
}

/** Its own words, and those of what it is made of: the overview, the dialogs of the desk, badges and seats. */
const NAMESPACES = [
  "day",
  "manage",
  "manageBadges",
  "programme",
  "agendaEditor",
  "overview",
  "public",
  "moderate",
  "connected",
  "floor",
  "list",
  "agenda",
  "reasons",
  "equity",
  "table",
  "refusals",
] satisfies Namespace[];
