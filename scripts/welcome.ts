import { isOpenToNetwork, networkAddress } from "@/scripts/addresses";

export type Welcome = {
  port: number;
  host?: string;
  publicUrl?: string;
  badges: { code: string; who: string }[];
  seconds: number;
};

/** What stands in the terminal once Rostrum serves. */
export function welcome({ port, host, publicUrl, badges, seconds }: Welcome): string {
  const open = isOpenToNetwork(host);
  const phone = open && !publicUrl ? networkAddress(port) : undefined;
  const lines = [
    "",
    `  Rostrum is ready, after ${seconds.toFixed(1)} s.`,
    "",
    `  on this machine      ${publicUrl ?? `http://${open ? "localhost" : host}:${port}`}`,
    ...(phone ? [`  on the same network  ${phone}`] : []),
    "",
    ...badgeLines(badges),
    "  Ctrl-C stops it; everything is kept.",
    "",
  ];
  return lines.join("\n");
}

function badgeLines(badges: Welcome["badges"]): string[] {
  if (badges.length === 0) return [];
  const width = Math.max(...badges.map(({ code }) => code.length));
  const each = badges.map(({ code, who }) => `    ${code.padEnd(width)}  ${who}`);
  return ["  Badges of the demo meeting; whoever only watches needs none:", "", ...each, ""];
}
