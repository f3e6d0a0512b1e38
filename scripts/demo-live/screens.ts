import { networkAddress } from "@/scripts/addresses";

type Shown = { url: string; port: number; slug: string; speed: number };

/** Where to look, and with which badge. */
const SCREENS = [
  ["", "", "the public page"],
  ["/screen", "", "the projector"],
  ["/moderate", "DEMO-MODERATOR", "the moderator's desk"],
  ["/moderate/chair", "DEMO-MODERATOR", "the chair's card"],
  ["/delegate", "DEMO-MEXICO", "a delegate's phone: Mexico, which has to wait for a minister"],
  ["/delegate", "DEMO-JORDAN", "another one: Jordan, which is called while it is out"],
  ["/rapporteur", "DEMO-RAPPORTEUR", "the rapporteur"],
  ["/equity", "DEMO-MODERATOR", "who was heard, for how long"],
] as const;

/** What stands in the terminal before the morning begins. */
export function screens({ url, port, slug, speed }: Shown): string {
  const table = `/${slug}/3`;
  const width = Math.max(...SCREENS.map(([path]) => (url + table + path).length));
  const rows = SCREENS.map(([path, badge, what]) => {
    return `  ${(url + table + path).padEnd(width)}  ${badge.padEnd(15)}  ${what}`;
  });
  const phone = networkAddress(port);
  return [
    "",
    `  A morning at table 3, ${speed === 1 ? "as long as it was" : `${speed} times as fast`}. Open the screens side by side:`,
    "",
    `  ${(`${url}/${slug}`).padEnd(width)}  ${"".padEnd(15)}  all tables of the meeting`,
    ...rows,
    ...(phone ? ["", `  On the same network they are at ${phone}. A badge is asked for once in each browser.`] : []),
    "",
    "  Ctrl-C ends it; nothing is kept.",
    "",
  ].join("\n");
}
