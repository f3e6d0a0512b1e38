/** Rows that are written with one statement: the client prepares a long one without a pause, and every table waits for it. */
const AT_ONCE = 100;

/** Hands a long list on in portions, one after the other. */
export async function inPortions<T>(rows: readonly T[], write: (portion: T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) await write(rows.slice(at, at + AT_ONCE));
}
