import { peopleToSeat, readPasted } from "@/app/[meeting]/manage/programme/actions";
import { Programme } from "@/components/secretariat/programme/programme";
import { ClientMessages } from "@/components/ui/client-messages";
import { loadManage } from "@/lib/server/manage/page";
import { plannedTables } from "@/lib/server/manage/tables-shown";

type Props = { params: Promise<{ meeting: string }>; searchParams: Promise<{ table?: string | string[] }> };

/** Days, tables, agendas, rules and who leads each table. */
export default async function ProgrammePage({ params, searchParams }: Props) {
  const loaded = await loadManage((await params).meeting);
  // The frame says why.
  if (!loaded.ok) return null;
  const { id, slug, timeZone, startsOn, endsOn } = loaded.meeting;
  const [tables, { table }] = await Promise.all([plannedTables(id), searchParams]);
  const day = (date: Date) => date.toISOString().slice(0, 10);
  const selected = tables.find(({ number }) => String(number) === table)?.number ?? null;
  return (
    <ClientMessages namespaces={["manage", "programme", "agendaEditor", "list", "table"]}>
      <Programme
        meeting={{ slug, timeZone, startsOn: day(startsOn), endsOn: day(endsOn) }}
        tables={tables}
        selected={selected}
        readProgramme={readPasted.bind(null, slug)}
        loadPeople={peopleToSeat.bind(null, slug)}
      />
    </ClientMessages>
  );
}
