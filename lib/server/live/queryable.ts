import type { Pool, PoolClient } from "pg";

/** Whatever a statement can be sent through: the pool, or one connection in a transaction. */
export type Queryable = Pick<Pool | PoolClient, "query">;

/** The SQLSTATE of an error from PostgreSQL, or of the network below it; undefined for anything else. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : undefined;
}
