import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

type Theme = "light" | "dark";

const css = readFileSync(new URL("./look.css", import.meta.url), "utf8");
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function of(name: string, theme: Theme): string {
  const token = tokens.get(name);
  if (!token) throw new Error(`no token ${name}`);
  return token[theme];
}

const grounds = ["paper", "raised", "sunk"];
const inks = ["ink", "soft", "faint", "accent", "green", "amber", "red"];
const readable: [string, string][] = [
  ...inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground])),
  ["accent-ink", "accent"],
  ["ink", "accent-wash"],
  ["soft", "accent-wash"],
  ["accent", "accent-wash"],
  ["paper", "ink"],
];

describe.each(["light", "dark"] as const)("%s", (theme) => {
  test.each(readable)("%s is readable on %s (AA, 4.5:1)", (ink, ground) => {
    expect(contrast(of(ink, theme), of(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds)("the edge of a control stands out on %s (3:1)", (ground) => {
    expect(contrast(of("edge", theme), of(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  test("the browser's bar has the colour of the paper", () => {
    expect(readFileSync(new URL("./layout.tsx", import.meta.url), "utf8")).toContain(of("paper", theme));
  });
});

test("the arithmetic is WCAG's", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});
