/** The entity with this id, or undefined: an id from outside must not find what every object inherits. */
export function find<T>(map: Record<string, T>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}

/** The entity with an id that the state itself holds; its absence is a bug of the rules. */
export function get<T>(map: Record<string, T>, id: string): T {
  const found = find(map, id);
  if (found === undefined) throw new Error(`the state refers to ${id}, which it does not hold`);
  return found;
}

/** The map with this entity in it, new or changed; all others keep their identity. */
export function put<T extends { id: string }>(map: Record<string, T>, entity: T): Record<string, T> {
  return { ...map, [entity.id]: entity };
}

export function without(ids: string[], id: string): string[] {
  return ids.filter((other) => other !== id);
}

/** `id` in front of `before`; at the end when `before` is null or no longer there. */
export function placedBefore(ids: string[], id: string, before: string | null): string[] {
  const others = without(ids, id);
  const index = before === null ? -1 : others.indexOf(before);
  return placedAt(others, id, index < 0 ? others.length : index);
}

export function placedAt(ids: string[], id: string, index: number): string[] {
  return [...ids.slice(0, index), id, ...ids.slice(index)];
}
