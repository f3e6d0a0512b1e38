import { pool, prisma } from "@/lib/server/database/prisma";
import { DEMO_SLUG } from "./content/meeting";

/** Any number that nobody else locks: two processes that start together load the demo once. */
const LOCK = 20_160_919;

/** Runs while no other process on this database loads the demo. */
export async function withDemoLock<T>(load: () => Promise<T>): Promise<T> {
  const client = await pool().connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    return await load();
  } finally {
    await client.query("select pg_advisory_unlock($1)", [LOCK]);
    client.release();
  }
}

/** Whether another Rostrum, older than this process, works on this database: its tables must not vanish under its feet. */
export async function isServedElsewhere(): Promise<boolean> {
  const { rows } = await pool().query(
    `select count(*)::int as others from pg_stat_activity
     where datname = current_database() and application_name like 'rostrum%'
       and backend_start < clock_timestamp() - make_interval(secs => $1)`,
    [process.uptime()],
  );
  return rows[0].others > 0;
}

/** Whether the demo is absent, or as it was loaded: no command has taken effect at its tables, no badge was revoked. */
export async function isUntouched(): Promise<boolean> {
  const meeting = await prisma().meeting.findFirst({ where: { slug: DEMO_SLUG }, select: { id: true, demo: true } });
  if (!meeting) return true;
  // A real meeting may have taken the address.
  if (!meeting.demo) return false;
  const commands = await prisma().tableCommand.count({ where: { table: { meetingId: meeting.id } } });
  const revoked = await prisma().badge.count({
    where: { participant: { meetingId: meeting.id }, revokedAt: { not: null } },
  });
  return commands + revoked === 0;
}
