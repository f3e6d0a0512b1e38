import { expect, it } from "vitest";
import { countsIn, summary } from "@/scripts/steps";

it("counts what Vitest and Playwright closed with", () => {
  const vitest =
    "\n\u001b[2m Test Files \u001b[22m 1 failed | 3 passed (4)\n\u001b[2m      Tests \u001b[22m 2 failed | 30 passed | 1 skipped (33)\n";
  expect(countsIn(vitest)).toEqual({ passed: 30, failed: 2, skipped: 1 });
  expect(countsIn("  ✓  1 e2e/a.spec.ts › 4 passed on\n\n  1 failed\n    e2e/a.spec.ts\n  7 passed (1.0m)\n")).toEqual({
    passed: 7,
    failed: 1,
    skipped: 0,
  });
  expect(countsIn("Checked 12 files in 4ms. No fixes applied.")).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

it("adds the parts up and names what is broken", () => {
  const part = { ok: true, passed: 3, failed: 0, skipped: 0 };
  const parts = [
    { name: "types", ...part, passed: 0 },
    { name: "unit tests", ...part },
  ];
  expect(summary(parts)).toBe("3 passed, 0 failed. All is in order.");
  expect(summary([...parts, { name: "browser tests", ok: false, passed: 1, failed: 2, skipped: 1 }])).toBe(
    "4 passed, 2 failed, 1 skipped. Not in order: browser tests.",
  );
});
