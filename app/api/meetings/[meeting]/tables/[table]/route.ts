import type { TableParams } from "@/lib/server/address-params";
import { answering, json } from "@/lib/server/http";
import { bodyOf, ManageRefusal, managing } from "@/lib/server/manage/manager";
import { changeTable, removeTable, tableAt, tableFields } from "@/lib/server/manage/tables";
import { plannedTable } from "@/lib/server/manage/tables-shown";
import { myView } from "@/lib/server/read-table";
import { refuse } from "@/lib/server/refuse";

/** What the caller may see of the table; `?as=public` asks for what the public sees. */
export function GET(request: Request, { params }: TableParams) {
  return answering(request, async (locale) => myView(request, await params, locale));
}

/** What was changed had another form by then. */
const OUTDATED = ["stale", "agenda-changed"];

/** Changes plan, room, seats and people of the table. A plan that somebody changed meanwhile is answered with what it is now. */
export async function PUT(request: Request, { params }: TableParams) {
  const { meeting: slug, table } = await params;
  return managing(request, slug, async (managed) => {
    const id = await tableAt(managed.meeting, table);
    const fields = await bodyOf(request, tableFields);
    try {
      await changeTable(managed, id, fields);
    } catch (error) {
      if (!(error instanceof ManageRefusal) || !OUTDATED.includes(error.refusal)) throw error;
      return json({ ...(await refuse(managed.locale, error.refusal)), table: await plannedTable(id) }, { status: 409 });
    }
    return json({ ok: true, table: await plannedTable(id) });
  });
}

/** Removes a table that was never opened, or a rehearsal. */
export async function DELETE(request: Request, { params }: TableParams) {
  const { meeting: slug, table } = await params;
  return managing(request, slug, async ({ meeting }) => {
    await removeTable(await tableAt(meeting, table));
    return json({ ok: true });
  });
}
