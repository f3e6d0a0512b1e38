import { expect } from "vitest";

/** What `$name` stands for, once an example has shown it. */
export type Names = Map<string, unknown>;

const ANY = "…";

/** The text with every `$name` that is known put in. */
export function filled(text: string, names: Names): string {
  return text.replace(/\$(\w+)/g, (whole, name: string) => (names.has(name) ? String(names.get(name)) : whole));
}

/** Expects a value to be as an example shows it: `…` is any value, a key `…` more keys, a last element `…` more elements. */
export function fits(example: unknown, actual: unknown, names: Names, path = "answer"): void {
  if (example === ANY) expect(actual, path).toBeDefined();
  else if (typeof example === "string" && /^\$\w+$/.test(example)) fitsName(example.slice(1), actual, names, path);
  else if (Array.isArray(example)) fitsList(example, actual, names, path);
  else if (typeof example === "object" && example !== null) fitsObject(example, actual, names, path);
  else expect(actual, path).toEqual(example);
}

function fitsName(name: string, actual: unknown, names: Names, path: string): void {
  if (names.has(name)) expect(actual, path).toEqual(names.get(name));
  else names.set(name, actual);
}

function fitsList(example: unknown[], actual: unknown, names: Names, path: string): void {
  expect(Array.isArray(actual), path).toBe(true);
  const list = actual as unknown[];
  const open = example.at(-1) === ANY;
  const shown = open ? example.slice(0, -1) : example;
  if (!open) expect(list.length, `${path}.length`).toBe(shown.length);
  for (const [index, element] of shown.entries()) fits(element, list[index], names, `${path}[${index}]`);
}

function fitsObject(example: object, actual: unknown, names: Names, path: string): void {
  expect(typeof actual, path).toBe("object");
  const object = (actual ?? {}) as Record<string, unknown>;
  const shown = Object.entries(example).filter(([key]) => key !== ANY);
  const open = shown.length < Object.keys(example).length;
  if (!open) expect(Object.keys(object).sort(), path).toEqual(shown.map(([key]) => key).sort());
  for (const [key, value] of shown) fits(value, object[key], names, `${path}.${key}`);
}
