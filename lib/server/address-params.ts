/** What Next gives the handler of an address below a table. */
export type TableParams = { params: Promise<{ meeting: string; table: string }> };
