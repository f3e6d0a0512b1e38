import { describe, expect, it } from "vitest";
import { readPdf } from "@/lib/documents/testing/read-pdf";
import { type Locale, locales } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { badgesPdf } from "./badges-pdf";
import type { PrintedBadge } from "./printed-badge";
import { qrModules } from "./qr-code";

const MEETING = { title: "A summit", place: "New York", dates: "19 September 2016" };
const MM = 72 / 25.4;

function badge(over: Partial<PrintedBadge> = {}): PrintedBadge {
  const code = over.code ?? "7KQ2M-XW4PA-9TBCD";
  const url = `https://rostrum.example.org/sign-in#${code}`;
  return { name: "Åsa Regnér", delegation: { en: "Sweden" }, role: "delegate", tables: [3], code, url, ...over };
}

async function printed(badges: PrintedBadge[], form: "sheet-of-8" | "cards" = "cards", locale: Locale = "en") {
  return (await readPdf(await badgesPdf(badges, { form, meeting: MEETING, locale }))).pages;
}

/** The dark modules of the code that a reader should see. */
function modulesOf(url: string): Set<string> {
  const { size, data } = qrModules(url);
  const squares = Array.from(data, (dark, index) => (dark ? `${Math.floor(index / size)} ${index % size}` : ""));
  return new Set(squares.filter(Boolean));
}

describe("badges to print", () => {
  it("stand eight to a sheet of A4, or one to a card", async () => {
    const badges = Array.from({ length: 9 }, (_, index) => badge({ code: `AAAAA-BBBBB-0000${index}` }));
    const [sheets, cards] = [await printed(badges, "sheet-of-8"), await printed(badges)];
    expect(sheets.map(({ grids }) => grids.length)).toEqual([8, 1]);
    expect(sheets[0]?.width).toBeCloseTo(210 * MM, 0);
    expect(sheets[0]?.height).toBeCloseTo(297 * MM, 0);
    expect(cards.map(({ grids }) => grids.length)).toEqual(Array(9).fill(1));
    expect(cards[0]?.width).toBeCloseTo(86 * MM, 0);
    expect(cards[0]?.height).toBeCloseTo(124 * MM, 0);
  });

  it.each(["sheet-of-8", "cards"] as const)("carry the QR code that signs in, and the code (%s)", async (form) => {
    const badges = [badge({ name: "A", code: "7KQ2M-XW4PA-9TBCD" }), badge({ name: "B", code: "DEMO-MODERATOR-2" })];
    const pages = await printed(badges, form);
    const grids = pages.flatMap((page) => page.grids);
    expect(grids).toEqual(badges.map(({ url }) => modulesOf(url)));
    for (const { code } of badges) expect(pages.map(({ text }) => text).join(" ")).toContain(code);
  });

  it.each(locales)("say in %s who it is, what, for whom and where", async (locale) => {
    const names = { en: "Sweden", ru: "Швеция", zh: "瑞典", fr: "Suède", es: "Suecia" };
    const [page] = await printed(
      [badge({ title: "Minister", delegation: names, tables: [5, 3] })],
      "sheet-of-8",
      locale,
    );
    for (const words of ["Åsa Regnér", "Minister", "A summit", "rostrum.example.org/sign-in"]) {
      expect(page?.text).toContain(words);
    }
    expect(page?.text).toContain({ ...names, ar: "Sweden" }[locale]);
    // The Arabic face draws the dots of letters apart, so that its words are not found as words.
    const table = await translator(locale, "table");
    if (locale !== "ar") expect(page?.text).toContain(table("role.delegate"));
  });

  it("hold names of every script", async () => {
    const arabic = "محمد آل خليفة";
    const [page] = await printed([badge({ name: arabic }), badge({ name: "王小明" })], "sheet-of-8");
    expect(page?.text).toContain("王小明");
    for (const letter of arabic.replaceAll(" ", "")) expect(page?.text).toContain(letter);
  });

  it.each([
    "Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe",
    "His Serene Highness Prince Maximilian-Alexander von und zu Hohenzollern-Sigmaringen-Schaffhausen the Younger",
    "#panic $x$ *bold* \\ @ref <b>",
    "X",
  ])("hold all of %s", async (name) => {
    const plain = (text = "") => text.replace(/[\s\u200B]/gu, "");
    for (const [form, end] of [["sheet-of-8", 99] as const, ["cards", 78] as const]) {
      const [page] = await printed([badge({ name, title: "Permanent Representative to the United Nations" })], form);
      expect(plain(page?.text)).toContain(plain(name));
      expect(page?.right).toBeLessThan((end + 1) * MM);
    }
  });

  it("tell of a pseudonymous person the pseudonym alone", async () => {
    const hidden = { name: "R-7", title: "Journalist", delegation: { en: "Refugee Council" }, pseudonymous: true };
    const [page] = await printed([badge(hidden)]);
    expect(page?.text).toContain("R-7");
    expect(page?.text).not.toMatch(/Journalist|Refugee/);
  });

  it("come by delegation, then by name, those without a delegation last", async () => {
    const names = { sweden: { en: "Sweden", fr: "Suède" }, germany: { en: "Germany", fr: "Allemagne" } };
    const badges = [
      badge({ name: "Zoe", role: "secretariat", tables: [], delegation: undefined }),
      badge({ name: "Öberg", delegation: names.sweden }),
      badge({ name: "Nils", delegation: names.sweden }),
      badge({ name: "Émile", delegation: names.germany }),
    ];
    const pages = await printed(badges, "cards", "fr");
    const order = pages.map(({ words }) => words.find((word) => ["Zoe", "Öberg", "Nils", "Émile"].includes(word)));
    expect(order).toEqual(["Émile", "Nils", "Öberg", "Zoe"]);
  });

  it("group a code that has no groups", async () => {
    const [page] = await printed([badge({ code: "7KQ2MXW4PA9TBCD" })]);
    expect(page?.text).toContain("7KQ2M-XW4PA-9TBCD");
  });

  it("are refused when there is none", async () => {
    await expect(badgesPdf([], { form: "cards", meeting: MEETING, locale: "en" })).rejects.toThrow("no badge");
  });
});
