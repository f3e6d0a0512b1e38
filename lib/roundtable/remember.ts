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

/** Without the keys whose value is null or undefined: what is absent in a view is left out. */
export function compact<T extends Record<string, unknown>>(object: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(object).filter(([, value]) => value !== null && value !== undefined),
  ) as Compact<T>;
}

type Compact<T> = { [K in keyof T as null extends T[K] ? never : undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : undefined extends T[K] ? K : never]?: NonNullable<T[K]>;
};
