import { afterEach, describe, expect, it, vi } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { sendBadgeLink } from "./send-badge-link";
import { readMessage } from "./testing/read-message";
import { smtpServer } from "./testing/smtp-server";

type Server = Awaited<ReturnType<typeof smtpServer>>;

const FROM = "Secretariat <summit@example.org>";
const CODE = "7KQ2M-XW4PA-9TBCD";
const BADGE = {
  to: "ana@example.org",
  name: "Ana & <Luis>",
  link: `https://rostrum.example.org/sign-in#${CODE}`,
  meeting: { title: "Summit “on” <moving>", place: "New York", dates: "19 September 2016" },
  locale: "en" as const,
};

let server: Server | undefined;

async function started(answers?: Parameters<typeof smtpServer>[0]) {
  server = await smtpServer(answers);
  return { server, house: { email: { server: server.url, from: FROM } } };
}

afterEach(() => {
  server?.close();
  server = undefined;
  vi.restoreAllMocks();
});

describe("a badge by e-mail", () => {
  it("comes from the sender to its one recipient, as text and as HTML, with the link in both", async () => {
    const { server, house } = await started();
    expect(await sendBadgeLink(BADGE, house)).toEqual({ ok: true });
    expect(server.received).toHaveLength(1);
    const [message = { from: "", to: [], source: "" }] = server.received;
    expect(message).toMatchObject({ from: "summit@example.org", to: ["ana@example.org"] });
    const { headers, text, html } = readMessage(message.source);
    expect(headers.get("from")).toBe(FROM);
    expect(headers.get("to")).toBe("ana@example.org");
    expect(headers.get("auto-submitted")).toBe("auto-generated");
    expect(text).toContain("Dear Ana & <Luis>,");
    expect(text).toMatch(/^https:\/\/rostrum\.example\.org\/sign-in#7KQ2M-XW4PA-9TBCD\r?$/m);
    expect(text).toContain("New York · 19 September 2016");
    expect(html).toContain(`href="${BADGE.link}"`);
    expect(html).toContain("Ana &amp; &lt;Luis&gt;");
    expect(html).not.toContain("<moving>");
  });

  it("has neither the code nor the name in any header", async () => {
    const { server, house } = await started();
    await sendBadgeLink(BADGE, house);
    const { headers } = readMessage(server.received[0]?.source ?? "");
    expect(headers.get("subject")).toBe("Your badge: Summit “on” <moving>");
    expect([...headers.values()].join("\n")).not.toMatch(/7KQ2M|Luis/);
    expect([...headers.keys()]).not.toContain("x-mailer");
  });

  it("lets no name or title add a header or a recipient", async () => {
    const { server, house } = await started();
    const title = "A\r\nBcc: eve@example.org\r\n\r\nB";
    await sendBadgeLink({ ...BADGE, name: title, meeting: { ...BADGE.meeting, title } }, house);
    const { headers } = readMessage(server.received[0]?.source ?? "");
    expect(headers.has("bcc")).toBe(false);
    expect(headers.get("subject")).toBe("Your badge: A Bcc: eve@example.org B");
    expect(server.received[0]?.to).toEqual(["ana@example.org"]);
  });

  it.each(locales)("is written in %s, in its direction", async (locale) => {
    const { server, house } = await started();
    await sendBadgeLink({ ...BADGE, locale }, house);
    const { headers, text, html } = readMessage(server.received[0]?.source ?? "");
    const t = await translator(locale, "mail");
    expect(headers.get("subject")).toBe(t("subject", { meeting: BADGE.meeting.title }));
    for (const words of [t("keep"), t("from")]) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`);
  });
});

describe("a badge that cannot be sent", () => {
  it("is refused where no mail server is set up", async () => {
    expect(await sendBadgeLink(BADGE, {})).toEqual({ ok: false, code: "not-configured" });
  });

  it.each(["", "ana", "ana@", "a@example.org, b@example.org", "Ana <ana@example.org>", "a@b\r\nBcc: c@d"])(
    "is refused to %j before anything is sent",
    async (to) => {
      const { server, house } = await started();
      expect(await sendBadgeLink({ ...BADGE, to }, house)).toEqual({ ok: false, code: "bad-address" });
      expect(server.received).toEqual([]);
    },
  );

  it("says whether the address, the message or the server is at fault, and logs no word of it", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const sentTo = async (answers: Parameters<typeof smtpServer>[0]) =>
      sendBadgeLink(BADGE, (await started(answers)).house);
    expect(await sentTo({ onRecipient: "550 No such user" })).toEqual({ ok: false, code: "bad-address" });
    server?.close();
    expect(await sentTo({ onRecipient: "450 Try again later" })).toEqual({ ok: false, code: "refused" });
    server?.close();
    expect(await sentTo({ onData: `554 Spam: ${CODE}` })).toEqual({ ok: false, code: "refused" });
    server?.close();
    const gone = { email: { server: server?.url ?? "", from: FROM } };
    expect(await sendBadgeLink(BADGE, gone)).toEqual({ ok: false, code: "unreachable" });
    expect(log).toHaveBeenCalledTimes(3);
    expect(log.mock.calls.flat().join()).not.toMatch(/7KQ2M|ana@/);
  });
});
