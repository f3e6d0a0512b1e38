type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * The JSON Merge Patch (RFC 7396) that turns `before` into `after`; undefined when they are equal. Neither may hold null,
 * which the RFC reads as "remove". Arrays are replaced whole. What kept its identity is not looked into.
 */
export function diff(before: unknown, after: unknown): unknown {
  if (before === after) return undefined;
  if (isObject(before) && isObject(after)) return diffObjects(before, after);
  return same(before, after) ? undefined : after;
}

function diffObjects(before: Json, after: Json): Json | undefined {
  const patch: Json = {};
  for (const key of Object.keys(before)) {
    if (before[key] !== undefined && own(after, key) === undefined) patch[key] = null;
  }
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const known = own(before, key);
    const change = known === undefined ? value : diff(known, value);
    if (change !== undefined) patch[key] = change;
  }
  return Object.keys(patch).length > 0 ? patch : undefined;
}

/** A key may be called like what every object inherits. */
function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((value, index) => same(value, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return false;
  return diffObjects(one, other) === undefined;
}

/** Applies a merge patch (RFC 7396). Changes nothing in place; what the patch does not touch keeps its identity. */
export function apply<T>(value: T, patch: unknown): T {
  return merge(value, patch) as T;
}

function merge(value: unknown, patch: unknown): unknown {
  if (patch === undefined) return value;
  if (!isObject(patch)) return patch;
  const result: Json = isObject(value) ? { ...value } : {};
  for (const [key, change] of Object.entries(patch)) {
    if (change === null) delete result[key];
    else result[key] = merge(own(result, key), change);
  }
  return result;
}
