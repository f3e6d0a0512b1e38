import { BadgesScreen } from "@/components/secretariat/badges/badges-screen";
import { ClientMessages } from "@/components/ui/client-messages";
import { environment } from "@/lib/server/environment";
import { holdersOf } from "@/lib/server/manage/badge-holders";
import { frontOf } from "@/lib/server/manage/front";
import { loadManage } from "@/lib/server/manage/page";

type Props = { params: Promise<{ meeting: string }> };

/** The badges of a meeting, and the links of its projectors. */
export default async function BadgesPage({ params }: Props) {
  const loaded = await loadManage((await params).meeting);
  if (!loaded.ok) return null;
  const { id, slug } = loaded.meeting;
  const [holders, displays, { tables }] = await Promise.all([
    holdersOf(id, { display: false }),
    holdersOf(id, { display: true }),
    frontOf(id),
  ]);
  return (
    <ClientMessages namespaces={["manage", "manageBadges", "table"]}>
      <BadgesScreen
        slug={slug}
        holders={holders}
        displays={displays.map((display) => ({ id: display.id, name: display.name }))}
        tables={tables.map(({ number, title }) => ({ number, title }))}
        mail={environment().email !== undefined}
      />
    </ClientMessages>
  );
}
