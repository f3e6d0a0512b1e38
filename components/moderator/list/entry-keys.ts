/** Of so few React may put each into the page again. */
const FEW = 3;

/**
 * Remembers an order; takes the next one and returns under which key each entry is drawn. When one goes up, React puts each that it
 * passed into the page again, and a browser lays them all out. Where it passed more than a few, the one that went up is drawn anew
 * instead, which its new key says; but not one of `kept`, which somebody holds.
 */
export function entryKeys(): (order: string[], kept: (id: string) => boolean) => (id: string) => string {
  let before: string[] = [];
  const turns = new Map<string, number>();
  return (order, kept) => {
    const up = wentUp(before, order);
    if (up !== undefined && !kept(up)) turns.set(up, (turns.get(up) ?? 0) + 1);
    before = order;
    return (id) => (turns.has(id) ? `${id} ${turns.get(id)}` : id);
  };
}

/** The one entry that stands before more than a few others which it stood after, where all others kept their order. */
function wentUp(before: string[], after: string[]): string | undefined {
  const places = new Map(before.map((id, place) => [id, place]));
  const stayed = after.filter((id) => places.has(id));
  const placeOf = (id: string) => places.get(id) ?? 0;
  const at = stayed.findIndex(
    (id, index) => index + 1 < stayed.length && placeOf(id) > placeOf(stayed[index + 1] ?? ""),
  );
  const up = stayed[at];
  if (up === undefined) return undefined;
  const others = stayed.filter((id) => id !== up);
  const kept = others.every((id, index) => index === 0 || placeOf(others[index - 1] ?? "") < placeOf(id));
  const passed = others.slice(at).filter((id) => placeOf(id) < placeOf(up)).length;
  return kept && passed > FEW ? up : undefined;
}
