import type { Shown } from "@/components/secretariat/day/types";

/** What is chosen as it stands in the address of the page: a page that is loaded again shows it again, without doing anything. */
export function addressOf(shown: Shown): string {
  switch (shown.is) {
    case "person":
    case "delegation":
      return `${shown.is} ${shown.id}`;
    case "table":
      return ["table", shown.table, shown.question ?? ""].join(" ").trim();
    case "message":
    case "lists":
      return shown.is;
    default:
      return shown satisfies never;
  }
}

/** The other way round; null for what means nothing here. */
export function shownAt(address: string | null): Shown | null {
  const [is, id = "", question] = address?.split(" ") ?? [];
  if (is === "message" || is === "lists") return { is };
  if ((is === "person" || is === "delegation") && id) return { is, id };
  if (is === "table" && /^[1-9]\d{0,2}$/.test(id)) return { is, table: Number(id), ...(question && { question }) };
  return null;
}
