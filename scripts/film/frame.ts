import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import sharp from "sharp";
import { SCREENS, type Screen } from "./screens";

export const SIZE = { width: 1600, height: 900 };

const FONT = "node_modules/@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2";

/** The ground of a frame: captions, and what happens just now. */
export type Ground = (time: string, told: string) => Promise<Buffer>;

export async function openGround(browser: Browser): Promise<Ground> {
  const page = await browser.newPage({ viewport: SIZE });
  await page.setContent(await html());
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return async (time, told) => {
    await page.evaluate(
      (words) => {
        for (const [id, text] of Object.entries(words)) (document.getElementById(id) as HTMLElement).textContent = text;
      },
      { time, told },
    );
    return page.screenshot();
  };
}

async function html(): Promise<string> {
  const font = (await readFile(FONT)).toString("base64");
  const captions = SCREENS.map(({ caption, place: { left, top } }) => {
    return `<p style="left:${left}px;top:${top - 27}px">${caption}</p>`;
  });
  return `<!doctype html><style>
    @font-face { font-family: film; font-weight: 100 900; src: url(data:font/woff2;base64,${font}) }
    body { margin: 0; background: #dcd8cd; color: #1a1d24; font: 600 16px/22px film, sans-serif }
    p { position: absolute; margin: 0 }
    #time { left: 1228px; top: 812px; font: 700 30px/34px film; font-variant-numeric: tabular-nums }
    #told { left: 1228px; top: 846px; width: 352px; font: 500 15px/19px film }
  </style>${captions.join("")}<p id="time"></p><p id="told"></p>`;
}

/** One picture of all screens on their ground. */
export async function compose(ground: Buffer, screens: Screen[]): Promise<Buffer> {
  const tiles = await Promise.all(
    screens.map(async ({ page, place: { left, top, width, height } }) => {
      const picture = await page.screenshot();
      return { input: await sharp(picture).resize(width, height, { kernel: "lanczos3" }).png().toBuffer(), left, top };
    }),
  );
  return sharp(ground).composite(tiles).removeAlpha().png().toBuffer();
}

/** The frames as one moving picture that goes on for ever; each stands for `delay` ms, the last one longer. */
export async function film(frames: Buffer[], delay: number): Promise<Buffer> {
  const delays = frames.map((_, index) => (index === frames.length - 1 ? 4 * delay : delay));
  return sharp(frames, { join: { animated: true } })
    .webp({ quality: 76, effort: 5, minSize: true, mixed: false, loop: 0, delay: delays })
    .toBuffer();
}
