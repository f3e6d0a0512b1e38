import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ClockFace } from "@/components/table/clock-face";
import { loadMessages } from "@/lib/i18n/load-messages";
import { intlTag, type Locale } from "@/lib/i18n/locales";

const start = 1_474_300_000_000;

async function firstPaint(after: number, facts = {}, locale: Locale = "en", overrunShown = true): Promise<string> {
  const messages = await loadMessages(locale);
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={intlTag(locale)} messages={messages} timeZone="UTC">
      <ClockFace
        clock={{ allotted: 180, startedAt: start, pausedAt: null, pausedFor: 0, ...facts }}
        now={() => Number.NaN}
        serverNow={start + after}
        overrunShown={overrunShown}
      />
    </NextIntlClientProvider>,
  );
}

describe("a clock as the server sends it", () => {
  test("shows the server's time and stays silent while it simply runs", async () => {
    const html = await firstPaint(46_000);
    expect(html).toMatch(/role="timer" aria-live="off"[^>]*>2:14</);
    expect(html).toContain('aria-live="polite"></span>');
  });

  test("says in a word what its colour says, and says it aloud once", async () => {
    expect(await firstPaint(152_000)).toMatch(/text-amber.*>0:28<.*>soon<.*30 seconds left/s);
    expect(await firstPaint(182_000)).toMatch(/text-red.*>\+0:02<.*>time<.*>Time</s);
    expect(await firstPaint(0, { pausedAt: start + 46_000 })).toMatch(/>2:14<.*>paused</s);
    expect(await firstPaint(0, { startedAt: null })).toMatch(/>3:00<.*>not started</s);
  });

  test("does not leave words standing that are no longer true", async () => {
    const amber = await firstPaint(160_000);
    expect(amber).toMatch(/>0:20<.*>soon</s);
    expect(amber).toContain('aria-live="polite"></span>');
    expect(await firstPaint(200_000)).toContain('aria-live="polite"></span>');
  });

  test("tells those who may not see by how much only that the time is over", async () => {
    const html = await firstPaint(200_000, {}, "en", false);
    expect(html).toMatch(/text-red.*role="timer"[^>]*>Time</s);
    expect(html).not.toContain("0:20");
    expect(await firstPaint(46_000, {}, "en", false)).toContain(">2:14<");
  });

  test("keeps its digits in Arabic", async () => {
    expect(await firstPaint(182_000, {}, "ar")).toMatch(/>\+0:02<.*انتهى الوقت/s);
  });
});
