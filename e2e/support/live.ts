import type { Page } from "@playwright/test";

const LATE_MS = 30_000;

/** Loads the page at this address anew, until its socket has joined a table. */
export async function openLive(page: Page, url: string): Promise<void> {
  await page.goto("about:blank"); // A page that is still loading would open its socket late, and be taken for this one.
  const joined = joins(page);
  await page.goto(url);
  await joined;
}

/** Listens from the moment the socket opens: its first answer may come in the same breath. */
function joins(page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${page.url()} joined no table within ${LATE_MS} ms`)), LATE_MS);
    page.on("websocket", (socket) => {
      socket.on("framereceived", ({ payload }) => {
        if (!payload.toString().includes('"audience":')) return;
        clearTimeout(late);
        resolve();
      });
    });
  });
}
