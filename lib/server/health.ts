import { pool } from "@/lib/server/database/prisma";
import { json } from "@/lib/server/http";
import packageJson from "@/package.json";

const PATIENCE_MS = 2_000;

/** `GET /api/health`: 200 while the database answers within two seconds, else 503. */
export async function health(): Promise<Response> {
  const { version } = packageJson;
  if (await databaseAnswers()) return json({ status: "ok", database: "ok", version });
  return json({ status: "unavailable", database: "unavailable", version }, { status: 503 });
}

async function databaseAnswers(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  try {
    return await Promise.race([
      pool()
        .query("select 1")
        .then(() => true),
      late,
    ]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
