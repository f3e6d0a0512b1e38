import { z } from "zod";
import { badgesPdf } from "@/lib/documents/badges/badges-pdf";
import type { PrintedBadge } from "@/lib/documents/badges/printed-badge";
import { qrPath } from "@/lib/documents/badges/qr-code";
import { longDate } from "@/lib/i18n/format";
import { type Locale, localeOf } from "@/lib/i18n/locales";
import { prisma } from "@/lib/server/database/prisma";
import { environment } from "@/lib/server/environment";
import { newId } from "@/lib/server/live/new-id";
import { sendBadgeLink } from "@/lib/server/mail/send-badge-link";
import { holdersOf, type ListedHolder } from "@/lib/server/manage/badge-holders";
import { type ManagedMeeting, ManageRefusal } from "@/lib/server/manage/manager";
import { issueBadge, newCode, replaceBadges, revokeBadge } from "@/lib/server/people";

/** Whose badges to print: of all who have none, or of these, whose present badges end. */
export const printing = z.strictObject({
  whose: z.union([z.literal("badgeless"), z.array(z.string()).min(1).max(5000)]),
  form: z.enum(["sheet-of-8", "cards"]),
});

type Printing = z.output<typeof printing>;

/** Prints badges with new codes, as a PDF; the codes open the door from then on, and stand nowhere else. Refuses to print none. */
export async function printBadges(meeting: ManagedMeeting, { whose, form }: Printing, origin: string, locale: Locale) {
  const all = await holdersOf(meeting.id, { display: false, ...(whose !== "badgeless" && { ids: whose }) });
  const wanted = whose === "badgeless" ? all.filter(({ issuedAt }) => issuedAt === null) : all;
  if (wanted.length === 0) throw new ManageRefusal("nobody-to-print");
  const codes = new Map(wanted.map(({ id }) => [id, newCode()]));
  const badges = wanted.map((holder) => printed(holder, codes.get(holder.id) ?? "", origin));
  const pdf = await badgesPdf(badges, { form, meeting: onBadge(meeting, locale), locale });
  await replaceBadges(codes);
  return pdf;
}

function printed({ name, title, delegation, role, tables, pseudonymous }: ListedHolder, code: string, origin: string) {
  const badge: PrintedBadge = {
    name,
    title,
    role: role as PrintedBadge["role"],
    tables,
    code,
    url: signInAddress(origin, code),
    ...(delegation && { delegation }),
    ...(pseudonymous && { pseudonymous }),
  };
  return badge;
}

function onBadge({ title, place, startsOn, endsOn }: ManagedMeeting, locale: Locale) {
  const days = [startsOn, endsOn].map((day) => longDate(locale, day.getTime(), "UTC"));
  return { title, place, dates: [...new Set(days)].join(" – ") };
}

/** What a QR code says: the address that signs in, then leads to `screen`. The code stands behind the `#`, which no server sees. */
export function signInAddress(origin: string, code: string, screen?: string): string {
  return `${origin}/sign-in${screen ? `?callbackUrl=${encodeURIComponent(screen)}` : ""}#${code}`;
}

/** The one badge of somebody, new; the former one ends. Refuses who is not of this meeting. */
export async function reissue(meeting: ManagedMeeting, id: string, origin: string) {
  await known(meeting, id);
  const code = newCode();
  await replaceBadges(new Map([[id, code]]));
  const link = signInAddress(origin, code);
  return { code, link, qr: qrPath(link) };
}

/**
 * A new badge by e-mail, where the house sends e-mail and she gave an address, in her language where it is known and spoken here, else
 * in that of who sends it; the former one ends once the mail is on its way.
 */
export async function mailBadge(meeting: ManagedMeeting, id: string, origin: string, asked: Locale): Promise<void> {
  const { name, email, language } = await known(meeting, id);
  const locale = localeOf(language ?? "") ?? asked;
  if (!environment().email) throw new ManageRefusal("no-mail-server");
  if (!email) throw new ManageRefusal("bad-mail-address");
  const code = newCode();
  const link = signInAddress(origin, code);
  const sent = await sendBadgeLink({ to: email, name, link, meeting: onBadge(meeting, locale), locale });
  if (!sent.ok) throw new ManageRefusal(sent.code === "bad-address" ? "bad-mail-address" : "mail-failed");
  await replaceBadges(new Map([[id, code]]));
}

/** Ends the badge of somebody at once, and whatever was opened with it. */
export async function revoke(meeting: ManagedMeeting, id: string): Promise<void> {
  await known(meeting, id);
  await revokeBadge({ participant: id });
}

async function known({ id: meetingId }: ManagedMeeting, id: string) {
  const found = await prisma().participant.findFirst({
    where: { id, meetingId },
    select: { name: true, email: true, language: true },
  });
  if (!found) throw new ManageRefusal("not-found");
  return found;
}

export const displaying = z.strictObject({
  label: z.string().trim().min(1).max(200),
  table: z.number().int().min(1).max(999),
  screen: z.enum(["screen", "overlay"]),
});

/** A link for a projector or an overlay: whoever opens it watches the meeting as the public would, private or not. */
export async function addDisplay(
  meeting: ManagedMeeting,
  { label, table, screen }: z.output<typeof displaying>,
  origin: string,
) {
  const data = { id: newId(), meetingId: meeting.id, name: label, role: "observer", display: true };
  const { id } = await prisma().participant.create({ data });
  const code = await issueBadge({ participant: id });
  const link = signInAddress(origin, code, `/${meeting.slug}/${table}/${screen}`);
  return { id, link, qr: qrPath(link) };
}

/** Ends the link of a display; its screens close. */
export async function removeDisplay(meeting: ManagedMeeting, id: string): Promise<void> {
  await known(meeting, id);
  await revokeBadge({ participant: id });
  await prisma().participant.deleteMany({ where: { id, meetingId: meeting.id, display: true } });
}
