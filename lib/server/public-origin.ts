import { environment } from "@/lib/server/environment";
import { headerReader } from "@/lib/server/origin";

/** The address under which people reach this server, without a slash at the end: as it was set, else as whoever asks typed it. */
export function publicOrigin(request: Request): string {
  const set = environment().publicUrl;
  if (set) return new URL(set).origin;
  const header = headerReader(request.headers);
  const first = (name: string) => header(name)?.split(",")[0]?.trim();
  const scheme = first("x-forwarded-proto") ?? new URL(request.url).protocol.replace(":", "");
  return `${scheme}://${first("x-forwarded-host") ?? header("host") ?? new URL(request.url).host}`;
}
