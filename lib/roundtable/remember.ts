type Entry = { inputs: readonly unknown[]; value: unknown };
const caches = new Map<string, WeakMap<object, Entry>>();

/**
 * The value made for `key` under this name before, while its inputs are the same; else made anew. So a projection keeps its
 * identity as long as what it shows does, and a view costs what has changed. Forgotten with the key.
 */
export function remember<T>(name: string, key: object, inputs: readonly unknown[], make: () => T): T {
  const cache = caches.get(name) ?? new WeakMap<object, Entry>();
  caches.set(name, cache);
  const known = cache.get(key);
  if (known?.inputs.every((input, index) => input === inputs[index])) return known.value as T;
  const value = make();
  cache.set(key, { inputs, value });
  return value;
}

type Projected = { of: Record<string, object>; inputs: readonly unknown[]; views: Record<string, unknown> };
const projections = new Map<string, WeakMap<object, Projected>>();

/**
 * The projection of a map, entity by entity: those that kept their identity since the last time under this name and `anchor` keep
 * their view, as long as the inputs are the same. `make` returns undefined for what is not shown. Forgotten with the anchor.
 */
export function rememberEach<T extends object, V>(
  name: string,
  anchor: object,
  inputs: readonly unknown[],
  of: Record<string, T>,
  make: (entity: T) => V | undefined,
): Record<string, V> {
  const cache = projections.get(name) ?? new WeakMap<object, Projected>();
  projections.set(name, cache);
  const last = cache.get(anchor);
  const known = last?.inputs.every((input, index) => input === inputs[index]) ? last : undefined;
  if (known?.of === of) return known.views as Record<string, V>;
  const views: Record<string, V> = {};
  for (const id in of) {
    const entity = of[id] as T;
    const view = known?.of[id] === entity ? (known.views[id] as V | undefined) : make(entity);
    if (view !== undefined) views[id] = view;
  }
  cache.set(anchor, { of, inputs, views });
  return views;
}

/** Without the keys whose value is null or undefined: what is absent in a view is left out. */
export function compact<T extends Record<string, unknown>>(object: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  ) as Compact<T>;
}

type Compact<T> = { [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
