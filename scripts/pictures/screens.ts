import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locales";
import { DEMO_SLUG } from "@/prisma/demo/content/meeting";

export const DEVICES = {
  phone: { width: 390, height: 844 },
  tablet: { width: 1024, height: 768 },
  desktop: { width: 1440, height: 900 },
  wall: { width: 1920, height: 1080 },
};

export type Device = keyof typeof DEVICES;
export type Scheme = "light" | "dark";

export type Screen = {
  name: string;
  path: string;
  badge?: string;
  devices: Device[];
  /** Else both. */
  schemes?: Scheme[];
  /** `live`: it is ready once its socket has joined; `clock`: and its clock stands there. */
  waits?: "live" | "clock";
  /** What is done on the page before it is photographed. */
  arrange?: (page: Page, scheme: Scheme) => Promise<unknown>;
};

/** One picture, and the name of its file. */
export type Picture = { screen: Screen; device: Device; scheme: Scheme; locale: Locale; name: string };

export const LOCALES: readonly Locale[] = ["en", "ar"];

const table = (number: number) => `/${DEMO_SLUG}/${number}`;
const LIVE = table(3);

/** The tables of the demo that are not live, by what they became. */
const OTHERS = { scheduled: table(5), suspended: table(4), adjourned: table(2), published: table(1) };

const phone: Device[] = ["phone"];
const both: Device[] = ["phone", "desktop"];
const wall: Device[] = ["wall"];

/** Of each screen the live table; of its other faces as much as tells them apart. */
export const SCREENS: Screen[] = [
  { name: "overview", path: `/${DEMO_SLUG}`, devices: both, waits: "clock" },
  { name: "public", path: LIVE, devices: both, waits: "clock" },
  ...Object.entries(OTHERS).map(([face, path]): Screen => {
    return { name: `public-${face}`, path, devices: phone, schemes: ["light"], waits: "live" };
  }),
  { name: "note", path: `${LIVE}/note`, devices: both },
  { name: "delegate", path: `${LIVE}/delegate`, badge: "DEMO-MEXICO", devices: both, waits: "clock" },
  { name: "delegate-heard", path: `${LIVE}/delegate`, badge: "DEMO-SWEDEN", devices: phone, waits: "clock" },
  {
    name: "moderator",
    path: `${LIVE}/moderate`,
    badge: "DEMO-MODERATOR",
    devices: ["phone", "tablet", "desktop"],
    waits: "clock",
  },
  {
    name: "moderator-scheduled",
    path: `${OTHERS.scheduled}/moderate`,
    badge: "DEMO-MODERATOR",
    devices: ["desktop"],
    schemes: ["light"],
    waits: "live",
  },
  ...["", "note", "programme", "participants", "badges", "day"].map((page): Screen => {
    const path = `/${DEMO_SLUG}/manage${page && `/${page}`}`;
    return { name: page ? `manage-${page}` : "manage", path, badge: "DEMO-SECRETARIAT", devices: both };
  }),
  { name: "chair", path: `${LIVE}/moderate/chair`, badge: "DEMO-MODERATOR", devices: ["tablet"], waits: "clock" },
  { name: "rapporteur", path: `${LIVE}/rapporteur`, badge: "DEMO-RAPPORTEUR", devices: both, waits: "clock" },
  {
    name: "rapporteur-summary",
    path: `${LIVE}/rapporteur`,
    badge: "DEMO-RAPPORTEUR",
    devices: both,
    waits: "clock",
    arrange: showSummary,
  },
  { name: "projector", path: `${LIVE}/screen`, devices: wall, waits: "clock" },
  ...(["suspended", "adjourned"] as const).map((face): Screen => {
    return {
      name: `projector-${face}`,
      path: `${OTHERS[face]}/screen`,
      devices: wall,
      schemes: ["dark"],
      waits: "live",
    };
  }),
  { name: "overlay", path: `${LIVE}/overlay`, devices: wall, waits: "live", arrange: layOverGrey },
  { name: "equity", path: `${LIVE}/equity`, badge: "DEMO-MODERATOR", devices: ["desktop"], waits: "live" },
  { name: "print", path: `${LIVE}/print`, badge: "DEMO-MODERATOR", devices: ["desktop"] },
  { name: "sign-in", path: "/sign-in", devices: both },
  { name: "refused", path: `${LIVE}/moderate`, badge: "DEMO-MEXICO", devices: both },
  { name: "not-found", path: "/no-such-meeting", devices: both },
];

/** The page of all components, which only a server in development has; it shows both schemes itself. */
export const COMPONENTS: Screen = { name: "components", path: "/components", devices: ["desktop"], schemes: ["light"] };

/** All pictures of a screen. */
export function picturesOf(screen: Screen): Picture[] {
  const { name, devices, schemes = ["light", "dark"] } = screen;
  return devices.flatMap((device) =>
    schemes.flatMap((scheme) =>
      LOCALES.map((locale) => ({ screen, device, scheme, locale, name: `${name}-${device}-${scheme}-${locale}` })),
    ),
  );
}

async function showSummary(page: Page): Promise<void> {
  await page.locator("main [role=tabpanel]").first().waitFor();
  await page.locator("header [role=tab]").last().click();
  await page.locator("main article h2").first().waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.waitForFunction(() =>
    [...document.fonts].some(({ family, status }) => family.includes("Noto Sans SC") && status === "loaded"),
  );
}

/** Transparent ground has no colour of its own; the address says which plate lies on it. */
async function layOverGrey(page: Page, scheme: Scheme): Promise<void> {
  if (scheme === "light") await page.goto(`${page.url()}?theme=light`);
  await page.addStyleTag({ content: "html { background: #868a91 !important; }" });
}
