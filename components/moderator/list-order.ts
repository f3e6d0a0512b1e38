/** Where an entry goes: `before` names the one it will stand in front of, null is the end of the list. */
export type Move = { request: string; before: string | null };

/** The move that takes an entry one place up or down, or to the head; undefined where it stands there already. */
export function moveOf(order: string[], request: string, where: "up" | "down" | "first"): Move | undefined {
  const index = order.indexOf(request);
  if (index < 0) return undefined;
  switch (where) {
    case "up":
      return index === 0 ? undefined : { request, before: order[index - 1] ?? null };
    case "first":
      return index === 0 ? undefined : { request, before: order[0] ?? null };
    case "down":
      return index === order.length - 1 ? undefined : { request, before: order[index + 2] ?? null };
    default:
      return where satisfies never;
  }
}

/** The move of an entry that is dropped on another: it takes that one's place. */
export function dropOn(order: string[], request: string, target: string): Move | undefined {
  const from = order.indexOf(request);
  const to = order.indexOf(target);
  if (from < 0 || to < 0 || from === to) return undefined;
  return { request, before: (from < to ? order[to + 1] : target) ?? null };
}
