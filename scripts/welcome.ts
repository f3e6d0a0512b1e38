import { isOpenToNetwork, isPublicAddress, localAddress, networkAddress } from "@/scripts/addresses";

export type Welcome = {
  port: number;
  host?: string;
  publicUrl?: string;
  badges: { code: string; who: string }[];
  /** The installation's own badge, where there is no meeting yet. */
  firstBadge?: string;
  seconds: number;
};

/** What stands in the terminal once Rostrum serves. */
export function welcome({ port, host, publicUrl, badges, firstBadge, seconds }: Welcome): string {
  const address = localAddress({ port, host, publicUrl });
  const open = isOpenToNetwork(host);
  const phone = open && !publicUrl ? networkAddress(port) : undefined;
  const lines = [
    "",
    `  Rostrum is ready, after ${seconds.toFixed(1)} s.`,
    "",
    `  on this machine      ${address}`,
    ...(phone ? [`  on the same network  ${phone}`] : []),
    "",
    ...(firstBadge ? firstBadgeLines(`${address}/sign-in#${firstBadge}`) : []),
    ...badgeLines(badges),
    ...(badges.length > 0 && isPublicAddress({ host, publicUrl }) ? DEMO_IS_OPEN : []),
    "  Ctrl-C stops it; everything is kept.",
    "",
  ];
  return lines.join("\n");
}

const DEMO_IS_OPEN = [
  "  Take care: the demo is on, and this address is public. Everybody knows its badges; ROSTRUM_DEMO=off ends them.",
  "",
];

function firstBadgeLines(address: string): string[] {
  return [
    "  There is no meeting yet. Make the first one with the badge of this installation, which is shown once:",
    "",
    `    ${address}`,
    "",
  ];
}

function badgeLines(badges: Welcome["badges"]): string[] {
  if (badges.length === 0) return [];
  const width = Math.max(...badges.map(({ code }) => code.length));
  const each = badges.map(({ code, who }) => `    ${code.padEnd(width)}  ${who}`);
  return ["  Badges of the demo meeting; whoever only watches needs none:", "", ...each, ""];
}
