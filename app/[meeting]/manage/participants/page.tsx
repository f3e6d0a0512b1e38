import { ParticipantsScreen } from "@/components/secretariat/participants/participants-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { MAX_SHEET_BYTES } from "@/lib/documents/participants/sheet";
import { loadManage } from "@/lib/server/manage/page";
import { listedPeople } from "@/lib/server/manage/participants/listed-people";
import { proposeSeats } from "@/lib/server/manage/participants/propose-seats";

type Props = { params: Promise<{ meeting: string }> };

/** The participants of a meeting, and their seats. */
export default async function ParticipantsPage({ params }: Props) {
  const loaded = await loadManage((await params).meeting);
  if (!loaded.ok) return null;
  const { id, slug } = loaded.meeting;
  const [people, seating] = await Promise.all([
    listedPeople(id),
    proposeSeats(id, { stakeholderSeats: 0, peoplePerDelegation: null }),
  ]);
  return (
    <ClientMessages namespaces={["manage", "manageParticipants", "participants", "table"]}>
      <ParticipantsScreen
        slug={slug}
        mostBytes={MAX_SHEET_BYTES}
        people={people}
        seating={seating}
        tables={seating.tables.map(({ number, title }) => ({ number, title }))}
      />
    </ClientMessages>
  );
}
