import { createTransport } from "nodemailer";
import type { Locale } from "@/lib/i18n/locales";
import { type Environment, environment } from "@/lib/server/environment";
import { type BadgeLink, badgeLinkMessage } from "./badge-link-message";

/** Why a message was not sent. */
export type MailRefusal = "not-configured" | "bad-address" | "refused" | "unreachable";
export type Sent = { ok: true } | { ok: false; code: MailRefusal };

/** Long enough for a mail server that asks around about the sender first, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

const ONE_ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/;

/**
 * Sends somebody the link of a badge, in the language `locale`. Refused, with a code: without `EMAIL_SERVER` and `EMAIL_FROM`, to
 * what is not one address, and when the mail server does not take it or does not answer.
 */
export async function sendBadgeLink(
  { to, locale, ...badge }: BadgeLink & { to: string; locale: Locale },
  { email }: Pick<Environment, "email"> = environment(),
): Promise<Sent> {
  if (!email) return { ok: false, code: "not-configured" };
  if (!ONE_ADDRESS.test(to)) return { ok: false, code: "bad-address" };
  const transport = createTransport({
    url: email.server,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({
      from: email.from,
      to: { name: "", address: to },
      ...(await badgeLinkMessage(badge, locale)),
      // No server answers this one that its owner is on holiday.
      headers: { "Auto-Submitted": "auto-generated" },
      xMailer: false,
    });
    return { ok: true };
  } catch (error) {
    return { ok: false, code: refusalOf(error) };
  } finally {
    transport.close();
  }
}

/** A server that answered gives a number. What it said may repeat the message, so it stands in no log. */
function refusalOf(error: unknown): MailRefusal {
  const { code, command, responseCode } = error as { code?: string; command?: string; responseCode?: number };
  if (code === undefined) throw error;
  if (command === "RCPT TO" && responseCode !== undefined && responseCode >= 500) return "bad-address";
  console.error(`E-mail was not sent: ${[code, command, responseCode].filter(Boolean).join(", ")}.`);
  return responseCode === undefined ? "unreachable" : "refused";
}
