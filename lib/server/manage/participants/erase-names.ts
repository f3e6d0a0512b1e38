import { pool, prisma } from "@/lib/server/database/prisma";
import { tables } from "@/lib/server/live/tables";

/**
 * Takes somebody who is protected from now on, and empties in the journals of the meeting every name but the pseudonym under which she
 * was seated. To be called once her seats bear the pseudonym. Whoever spoke for nobody else had a delegation of her own name, which
 * stands in the events themselves: there it is replaced.
 */
export async function eraseFormerNames(meetingId: string, participantId: string): Promise<void> {
  const { name } = await prisma().participant.findUniqueOrThrow({
    where: { id: participantId },
    select: { name: true },
  });
  await pool().query(
    `update "TableEvent" e set body = jsonb_set(e.body, '{delegation,names}', jsonb_build_object('en', $3::text))
      from "RoundTable" t
      where t.id = e."tableId" and t."meetingId" = $1 and e.body->>'type' = 'ParticipantSeated'
        and e.body->'delegation'->>'id' = $2`,
    [meetingId, `own-${participantId}`, name],
  );
  const texts = await prisma().eventText.findMany({
    where: {
      erasedAt: null,
      text: { not: name },
      event: {
        table: { meetingId },
        AND: [
          { body: { path: ["type"], equals: "ParticipantSeated" } },
          { body: { path: ["participant", "id"], equals: participantId } },
        ],
      },
    },
    select: { tableId: true, seq: true, key: true },
  });
  for (const { tableId, seq, key } of texts) if (key === "name") await tables().erase(tableId, seq, key);
}
