import { ConnectedTables } from "@/components/secretariat/connected/connected-tables";
import { ClientMessages } from "@/components/ui/client-messages";
import { frontOf } from "@/lib/server/manage/front";
import { loadManage } from "@/lib/server/manage/page";

type Props = { params: Promise<{ meeting: string }> };

/** Who is connected at each table of a meeting, and how well. */
export default async function ConnectedPage({ params }: Props) {
  const loaded = await loadManage((await params).meeting);
  // The frame says why.
  if (!loaded.ok) return null;
  const { id, slug, timeZone } = loaded.meeting;
  const { tables } = await frontOf(id);
  return (
    <ClientMessages namespaces={["connected", "table"]}>
      <ConnectedTables
        slug={slug}
        timeZone={timeZone}
        tables={tables.map(({ number, title }) => ({ number, title }))}
      />
    </ClientMessages>
  );
}
