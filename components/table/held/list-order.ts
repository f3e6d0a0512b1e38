/** Where an entry goes: `before` names the one it will stand in front of, null is the end of the list. */
export type Move = { request: string; before: string | null };

/** An entry that somebody has picked up, and how many would stand ahead of it where it is held. */
export type Held = { id: string; index: number };

/** The move that takes an entry one place up or down, or to the head; undefined where it stands there already. */
export function moveOf(order: string[], request: string, where: "up" | "down" | "first"): Move | undefined {
  const index = order.indexOf(request);
  switch (where) {
    case "up":
      return dropOf(order, { id: request, index: index - 1 });
    case "first":
      return dropOf(order, { id: request, index: 0 });
    case "down":
      return dropOf(order, { id: request, index: index + 1 });
    default:
      return where satisfies never;
  }
}

/** The order as it looks while an entry is held; as it is where nothing is held, or the held one has left the list. */
export function heldOrder(order: string[], held: Held | null): string[] {
  if (!held || !order.includes(held.id)) return order;
  const others = order.filter((id) => id !== held.id);
  return [...others.slice(0, held.index), held.id, ...others.slice(held.index)];
}

/** The move of an entry that is let go where it is held; undefined where that is its place already, or no place. */
export function dropOf(order: string[], held: Held): Move | undefined {
  const from = order.indexOf(held.id);
  if (from < 0 || held.index === from || held.index < 0 || held.index >= order.length) return undefined;
  return { request: held.id, before: order.filter((id) => id !== held.id)[held.index] ?? null };
}
