import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { ringLabels, seatAt, seatPoint, seatSizes } from "@/components/table/ring-geometry";
import type { Seat } from "@/components/table/seat";
import { SeatRing, type SeatRingProps } from "@/components/table/seat-ring";
import { loadMessages, type Messages } from "@/lib/i18n/load-messages";
import { intlTag, type Locale, locales } from "@/lib/i18n/locales";

let catalogues: Record<Locale, Messages>;
beforeAll(async () => {
  const loaded = await Promise.all(locales.map(async (locale) => [locale, await loadMessages(locale)]));
  catalogues = Object.fromEntries(loaded);
});

function render(props: Partial<SeatRingProps>, locale: Locale = "en"): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={intlTag(locale)} messages={catalogues[locale]} timeZone="UTC">
      <SeatRing seats={[]} size="medium" title="Round table 3" {...props} />
    </NextIntlClientProvider>,
  );
}

const seats: Seat[] = [
  { id: "a", label: "Kenya", state: "waiting", place: 2 },
  { id: "b", label: "Jordan", state: "speaking" },
  { id: "c", label: "Mexico", state: "waiting", place: 1 },
  { id: "d", label: "Sweden", state: "heard" },
  { id: "e", label: "Ghana", state: "quiet" },
];

describe("the words of the ring", () => {
  test("name the speaker, then those waiting in their order, then count those heard", () => {
    const words = render({ seats }).replace(/<svg.*<\/svg>/s, "");
    expect(words).toMatch(/On the floor: Jordan.*Waiting, in order: Mexico and Kenya<.*1 heard/s);
    expect(words).not.toContain("Ghana");
  });

  test("say that nobody speaks at an empty table", () => {
    expect(render({})).toContain("Nobody has the floor");
  });

  test("hide the drawing from screen readers", () => {
    expect(render({ seats })).toContain('aria-hidden="true"');
  });
});

describe("the drawing", () => {
  test("writes places in the digits of the language, and the clock always left to right in Western ones", () => {
    const clock = { text: "2:14", tone: "green", left: 0.5 } as const;
    expect(render({ seats, clock }, "ar")).toMatch(/ltr-figures[^>]*>2:14</);
    expect(render({ seats }, "ar")).toContain(">١</text>");
    expect(render({ seats }, "en")).toContain(">1</text>");
  });

  test("leaves names out unless asked", () => {
    expect(render({ seats })).not.toMatch(/Jordan.?<\/text>/);
    expect(render({ seats, labels: true })).toMatch(/Jordan.?<\/text>/);
  });

  test("draws two bars over a time that stands still", () => {
    const clock = { text: "2:14", tone: "green", left: 0.5 } as const;
    const bars = (html: string) => html.match(/<rect/g)?.length;
    // One is the chair's.
    expect(bars(render({ seats, clock }))).toBe(1);
    expect(bars(render({ seats, clock: { ...clock, paused: true } }))).toBe(3);
  });

  test("lets the letters of a word join", () => {
    const clock = { text: "انتهى الوقت", tone: "red", left: 0, worded: true } as const;
    expect(render({ seats, clock }, "ar")).not.toMatch(/letter-spacing|ltr-figures/);
  });

  test("turns the circle to dots when the time is over", () => {
    const over = render({ seats, clock: { text: "+0:20", tone: "red", left: 0 } });
    expect(over).toMatch(/stroke-dasharray="0 [\d.]+"/);
  });
});

describe("the geometry", () => {
  test("leaves a gap for the chair at twelve and runs clockwise", () => {
    const [first, last] = [seatPoint(0, 12), seatPoint(11, 12)];
    expect(first.x).toBeGreaterThan(0);
    expect(last.x).toBeLessThan(0);
    expect(first.y).toBeLessThan(-90);
  });

  test.each([1, 7, 12, 44, 60])("keeps %i seats apart", (count) => {
    const [a, b] = [seatPoint(0, count), seatPoint(1, count)];
    const { plain, numbered } = seatSizes(count);
    expect(plain).toBeGreaterThan(3);
    if (count > 1) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * numbered * 0.99);
  });

  test("sets a label further out, or leaves it out, rather than let it touch a more important one", () => {
    const crowded = Array.from(
      { length: 60 },
      (_, i): Seat => ({ id: `${i}`, label: `Delegation ${i}`, state: "quiet" }),
    );
    crowded[29] = { id: "x", label: "Jordan", state: "speaking" };
    crowded[30] = { id: "y", label: "Mexico", state: "waiting", place: 1 };
    crowded[28] = { id: "z", label: "Kenya", state: "waiting", place: 2 };
    const [jordan, mexico, ...others] = ringLabels(crowded);
    expect([jordan?.text, mexico?.text]).toEqual(["Jordan", "Mexico"]);
    expect(mexico?.y).toBeGreaterThan((jordan?.y ?? 0) + 8);
    expect(others).toEqual([]);
  });

  test.each([1, 7, 12, 44, 60])(
    "finds each of %i seats under a finger, and none in the middle or far away",
    (count) => {
      const found = Array.from({ length: count }, (_, i) => seatAt(seatPoint(i, count), count));
      expect(found).toEqual(Array.from({ length: count }, (_, i) => i));
      expect(seatAt({ x: 0, y: 10 }, count)).toBeUndefined();
      expect(seatAt({ x: 190, y: 0 }, count)).toBeUndefined();
    },
  );

  test("shortens a long name", () => {
    const [label] = ringLabels([{ id: "a", label: "International Organization for Migration", state: "speaking" }]);
    expect(label?.text).toMatch(/^International.*…$/);
  });
});
