/** The addresses of the pages of one table. */
export function tablePages({ meeting, table }: { meeting: string; table: number | string }) {
  const page = `/${encodeURIComponent(meeting)}/${table}`;
  return {
    desk: `${page}/moderate`,
    chair: `${page}/moderate/chair`,
    print: `${page}/print`,
    equity: `${page}/equity`,
    screen: `${page}/screen`,
    note: `${page}/note`,
  };
}
