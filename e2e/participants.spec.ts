import { type Browser, expect, type Page, test } from "@playwright/test";
import { encode } from "@/lib/documents/participants/testing/encode";
import { type Cell, workbookOf } from "@/lib/documents/participants/testing/workbook-of";
import { arrive } from "./support/people";
import { Rostrum } from "./support/rostrum";

// Each test has people and tables of its own, so none disturbs another.
let rostrum: Rostrum;
let meeting: string;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  meeting = `${rostrum.url}/refugees-migrants-2016`;
});

test.afterAll(async () => {
  await rostrum?.stop();
});

const HEAD = ["Name", "Role", "Delegation", "Function", "Round table"];
const LINK = '=HYPERLINK("http://example.org";"Ana Quispe")';

/** Everybody once, and right; the last one's name is what a formula has computed. */
const right = (title: string): Cell[][] => [
  HEAD,
  ["Zoë Brøndum", "delegate", "Denmark", title, ""],
  ["José Muñoz", "observer", "Chile", "Adviser", ""],
  ["Françoise Lefèvre", "delegate", "Switzerland", "Counsellor", ""],
  ["Søren Ångström", "delegate", "Sweden", "Adviser", "5"],
  [{ formula: LINK.slice(1), value: "Ana Quispe" }, "delegate", "Peru", "Minister", ""],
];

/** The same people with a mistake each; the first of them stands twice. */
const WRONG = [
  HEAD,
  ["Zoë Brøndum", "delegate", "Denmark", "Counsellor", ""],
  ["José Muñoz", "grand vizier", "Chile", "Adviser", ""],
  ["Françoise Lefèvre", "delegate", "Swizerland", "Counsellor", ""],
  ["Søren Ångström", "delegate", "Sweden", "Adviser", "99"],
  [LINK, "delegate", "Peru", "Minister", ""],
  ["Zoë Brøndum", "delegate", "Denmark", "Counsellor", ""],
];

test("a list with mistakes is corrected in its place, by key; the same list again doubles nobody", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await secretary(browser, "participants");
  const colleague = await secretary(browser, "participants");
  const cell = (name: string) => page.getByRole("textbox", { name, exact: true });
  const row = (line: number) => page.getByRole("row").filter({ has: page.getByText(`Row ${line}`, { exact: true }) });

  await test.step("a workbook and a text of another encoding tell the same mistakes", async () => {
    for (const [name, bytes] of [
      ["people.xlsx", workbookOf({ People: WRONG })],
      ["people.csv", encode(csvOf(WRONG), "windows-1252")],
    ] as const) {
      await drop(page, name, bytes);
      await expect(page.getByText("6 rows. New: 4. Changed: 0. As they are: 0.")).toBeVisible();
      await expect(page.getByRole("radio", { name: "With errors (1)" })).toBeChecked();
      await expect(row(6)).toContainText("a formula is never imported");
      await page.getByRole("radio", { name: /^To look at/ }).check();
      await expect(row(2)).toContainText("The same person stands in other rows as well (7)");
      await expect(row(3)).toContainText("“grand vizier” is not a role");
      await expect(row(4)).toContainText("It may be Switzerland");
      await expect(row(5)).toContainText("“99” is none of the round tables");
      await expect(cell("Row 4, Name")).toHaveValue("Françoise Lefèvre");
      await expect(page.getByRole("button", { name: /^Import/ })).toHaveAttribute("aria-disabled", "true");
      if (name === "people.xlsx") await page.getByRole("button", { name: "Put the list away" }).press("Enter");
    }
  });

  await test.step("each is corrected by key, and leaves when it is right", async () => {
    await write(page, "Row 6, Name", "Ana Quispe");
    await expect(row(6)).not.toContainText("formula");
    await write(page, "Row 3, Role", "observer");
    await expect(row(3)).not.toContainText("is not a role");
    await row(4).getByRole("button", { name: "Write Switzerland" }).press("Enter");
    await expect(cell("Row 4, Delegation")).toHaveValue("Switzerland");
    await write(page, "Row 5, Round table", "5");
    await expect(row(5)).not.toContainText("none of the round tables");
    await page.getByRole("button", { name: "Leave out row 7" }).press("Enter");
    await expect(row(2)).not.toContainText("other rows");
    await page.getByRole("button", { name: "Import 5 people" }).press("Enter");
    await expect(page.getByText(/^Imported\. New: 5\./)).toBeVisible();
    await sees(colleague, "Brøndum", "Counsellor");
    await sees(colleague, "Ana Quispe", "Peru");
    await sees(colleague, "Ångström", "table 5");
  });

  await test.step("the same list again changes one title, and makes nobody of a formula", async () => {
    await drop(page, "again.xlsx", workbookOf({ People: right("Ambassador") }));
    await expect(page.getByText("5 rows. New: 0. Changed: 1. As they are: 4.")).toBeVisible();
    await page.getByRole("button", { name: "Import 5 people" }).press("Enter");
    await expect(page.getByText("Imported. New: 0. Changed: 1. As they were: 4.")).toBeVisible();
    await sees(colleague, "Brøndum", "Ambassador");
    await sees(colleague, "Ana Quispe", "Peru");
  });

  await test.step("a formula written by hand is refused, and what was typed stays to be corrected", async () => {
    await page.getByRole("button", { name: "Add somebody" }).click();
    const dialog = page.getByRole("dialog", { name: "Add somebody" });
    const name = dialog.getByLabel("Name", { exact: true });
    await name.fill(LINK);
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(dialog.getByText("This cannot stay as it is.")).toBeVisible();
    await expect(name).toHaveValue(LINK);
    await name.fill("Ana Flores");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("Ana Flores is saved.")).toBeVisible();
    await sees(colleague, "Ana Flores", "Delegate");
  });

  await test.step("a hundred thousand rows are refused in a sentence, and nobody of them is there", async () => {
    await drop(page, "all.csv", Buffer.from(csvOf(crowd(100_000))));
    await expect(page.getByText("Rows found: 100,001. The limit is 5,000; import the list in parts.")).toBeVisible();
    await colleague.reload();
    await colleague.getByLabel("Find by name, delegation or role").fill("Participant");
    await expect(colleague.getByText("Nobody is found.")).toBeVisible();
  });

  await test.step("two thousand rows come in, and the page answers meanwhile", async () => {
    const readOn = await held(page, "read");
    await drop(page, "many.csv", Buffer.from(csvOf(crowd(2_000))));
    await expect(page.getByText("The list is being read …")).toBeVisible();
    await page.getByRole("button", { name: "Add somebody" }).click();
    const name = page.getByRole("dialog").getByLabel("Name", { exact: true });
    await name.fill("Typed meanwhile");
    readOn();
    await expect(page.getByText(/^2,000 rows\. New: 2,000\./)).toBeVisible();
    await expect(name).toHaveValue("Typed meanwhile");
    await page.getByRole("button", { name: "Leave it" }).click();
    await page.getByRole("button", { name: "Show 100 more rows" }).click();
    await expect(cell("Row 150, Name")).toHaveValue("Participant Odediad");

    const importOn = await held(page, "import");
    await page.getByRole("button", { name: "Import 2,000 people" }).click();
    await page.getByRole("radio", { name: "To look at (0)" }).check();
    await expect(page.getByText("There is no such row.")).toBeVisible();
    importOn();
    await expect(page.getByText("Imported. New: 2,000. Changed: 0. As they were: 0.")).toBeVisible({ timeout: 60_000 });
    await sees(colleague, "Odiodiodiod", "Kenya");
  });
});

test("seats go by preference while there is room; who has one is at the table, who waits is told, and two at once are seen", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const page = await secretary(browser, "programme?table=6");
  await addTable(page, 7, "Schools in the first month", "2");
  await addTable(page, 8, "Schools for good", "");

  await go(page, "Participants");
  await page
    .getByLabel("Or paste the cells")
    .fill(
      [
        "Name\tRole\tDelegation\tFirst preference\tSecond preference\tRound table",
        "Adela Brandt\tdelegate\tAustria\t7\t\t",
        "Bruno Claes\tdelegate\tBelgium\t7\t8\t",
        "Carla Rojas\tdelegate\tChile\t7\t\t",
        "Dario Rossi\tdelegate\tItaly\t\t\t7; 8",
      ].join("\n"),
    );
  await page.getByRole("button", { name: "Read what was pasted" }).click();
  await page.getByRole("button", { name: "Import 4 people" }).click();
  await expect(page.getByText(/^Imported\. New: 4\./)).toBeVisible();
  const seats = page.getByRole("region", { name: "Seats" });
  await expect(seats).toContainText("Dario Rossi");
  await expect(seats).toContainText("Assigned to round tables 7 and 8, which meet at the same time.");

  const adela = await test.step("without a seat the table has no place for her", async () => {
    const code = await badgeOf(page, "Adela Brandt");
    const person = await arrive(browser, `${meeting}/7/delegate`, { badge: code, phone: true });
    await expect(person.page.getByRole("heading", { name: "Please see the secretariat" })).toBeVisible();
    return person;
  });

  await go(page, "Participants");
  await seats.getByRole("button", { name: "Propose seats" }).click();
  const first = seats.getByRole("listitem").filter({ hasText: "Schools in the first month" });
  await first.getByText("1 seat proposed").click();
  await expect(first).toContainText("Adela Brandt");
  await first.getByText("1 waits").click();
  await expect(first).toContainText("1. Carla Rojas");
  const second = seats.getByRole("listitem").filter({ hasText: "Schools for good" });
  await second.getByText("1 seat proposed").click();
  await expect(second).toContainText("Bruno Claes second preference");
  await seats.getByRole("button", { name: "Seat 2 people" }).click();
  await expect(seats.getByText("Table 7: 1 seat given or updated.")).toBeVisible();
  await expect(first).toContainText("2 of 2 delegations");
  await page.getByLabel("Find by name, delegation or role").fill("Carla Rojas");
  await expect(page.getByText("waits for table 7")).toBeVisible();

  await adela.page.reload();
  await expect(adela.page.getByText("The list is not open yet")).toBeVisible();
  await expect(adela.page.getByText("Austria").first()).toBeVisible();
  await go(page, "Programme");
  await expect(page.getByRole("button", { name: /Schools for good/ })).toContainText(
    "Also at table 7 then: Dario Rossi",
  );
});

test("a saved plan is read by everybody; two who save at once both keep their work; a removed table is gone", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const one = await secretary(browser, "programme?table=6");
  const other = await secretary(browser, "programme?table=6");
  const observer = await arrive(browser, `${meeting}/6`);
  const itemsOf = (page: Page) => page.getByRole("textbox", { name: "Title of the item" });
  const opening = itemsOf(other).first();

  await test.step("a new title is on the public page", async () => {
    await one.getByRole("textbox", { name: "Title" }).first().fill("What the countryside keeps");
    await one.getByRole("button", { name: "Save", exact: true }).click();
    await expect(one.getByText("Saved.")).toBeVisible();
    await expect(observer.page.getByText("What the countryside keeps").first()).toBeVisible();
  });

  await test.step("who saves second is told, and neither loses a word", async () => {
    await opening.fill("Welcome by the host");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText("Somebody else has saved this table meanwhile: title.")).toBeVisible();
    await expect(opening).toHaveValue("Welcome by the host");
    await other.getByRole("button", { name: "Keep both" }).click();
    await expect(other.getByText("Saved.")).toBeVisible();
    await one.reload();
    await expect(itemsOf(one).first()).toHaveValue("Welcome by the host");
    await expect(observer.page.getByText("What the countryside keeps").first()).toBeVisible();
  });

  await test.step("of two titles one must go, and somebody chooses which", async () => {
    await one.getByRole("textbox", { name: "Title" }).first().fill("What the towns keep");
    await other.getByRole("textbox", { name: "Title" }).first().fill("What the islands keep");
    await other.getByRole("button", { name: "Save", exact: true }).click();
    await expect(other.getByText("Saved.")).toBeVisible();
    await one.getByRole("button", { name: "Save", exact: true }).click();
    await expect(one.getByRole("button", { name: "Save mine over it" })).toBeVisible();
    await expect(observer.page.getByText("What the islands keep").first()).toBeVisible();
    await one.getByRole("button", { name: "Take what is there now" }).click();
    await expect(one.getByRole("textbox", { name: "Title" }).first()).toHaveValue("What the islands keep");
  });

  await test.step("a removed table is gone from the overview", async () => {
    await observer.page.goto(meeting);
    const entry = observer.page.getByRole("article", { name: "What the islands keep" });
    await expect(entry).toBeVisible();
    await one.getByRole("button", { name: "Remove this table …" }).click();
    await one.getByRole("dialog", { name: "Remove table 6?" }).getByRole("button", { name: "Remove it" }).click();
    await expect(one.getByRole("dialog")).toBeHidden();
    await expect(one.getByRole("button", { name: /What the islands keep/ })).toHaveCount(0);
    await observer.page.reload();
    await expect(observer.page.getByRole("article").first()).toBeVisible();
    await expect(entry).toHaveCount(0);
    expect((await observer.page.request.get(`${meeting}/6`)).status()).toBe(404);
  });
  expect(rostrum.log).not.toMatch(/MISSING_MESSAGE|FORMATTING_ERROR|INVALID_MESSAGE/);
});

async function secretary(browser: Browser, path: string): Promise<Page> {
  return (await arrive(browser, `${meeting}/manage/${path}`, { badge: "DEMO-SECRETARIAT" })).page;
}

async function go(page: Page, step: string): Promise<void> {
  await page.getByRole("navigation", { name: "Setting up" }).getByRole("link", { name: step }).click();
  await expect(page).toHaveURL(new RegExp(`/manage/${step.toLowerCase()}`));
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await page.getByLabel("Or choose the file").setInputFiles(file);
}

/** Holds back what the page asks of this address of participants; returns what lets it go on. */
async function held(page: Page, address: "read" | "import"): Promise<() => void> {
  let goOn = () => {};
  const waits = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route(`**/participants/${address}`, async (route) => {
    await waits;
    await route.continue();
  });
  return goOn;
}

async function write(page: Page, label: string, text: string): Promise<void> {
  const cell = page.getByRole("textbox", { name: label, exact: true });
  await cell.fill(text);
  await cell.press("Enter");
}

/** A colleague at another device finds exactly one such person, of whom this is said. */
async function sees(page: Page, found: string, said: string): Promise<void> {
  await page.reload();
  await page.getByLabel("Find by name, delegation or role").fill(found);
  const people = page.getByRole("region", { name: "Participants" });
  await expect(people.getByText("1 person", { exact: true })).toBeVisible();
  await expect(people.getByRole("listitem")).toContainText(said);
}

async function addTable(page: Page, number: number, title: string, seats: string): Promise<void> {
  await page.getByRole("button", { name: "Add a table" }).click();
  const dialog = page.getByRole("dialog", { name: "A new table" });
  await dialog.getByLabel("Number").fill(String(number));
  await dialog.getByLabel("Title", { exact: true }).fill(title);
  await dialog.getByLabel("Seats").fill(seats);
  await dialog.getByRole("button", { name: "Add the table" }).click();
  await expect(page.getByRole("heading", { name: `Table ${number} ${title}` })).toBeVisible();
}

/** Gives somebody a badge at the desk; returns its code. */
async function badgeOf(page: Page, name: string): Promise<string> {
  await go(page, "Badges");
  await page.getByLabel("Find by name, delegation or role").fill(name);
  await page.getByRole("button", { name: `Badge of ${name}` }).click();
  await page.getByRole("menuitem", { name: "Give a badge" }).click();
  const given = page.getByRole("dialog", { name });
  await expect(given.getByRole("img", { name: "QR code of the badge" })).toBeVisible();
  const code = (await given.getByText(/^[0-9A-Z]{5}(-[0-9A-Z]{5}){2}$/).textContent()) ?? "";
  await given.getByRole("button", { name: "Done" }).click();
  return code;
}

function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(";")).join("\r\n");
}

const SYLLABLES = ["a", "o", "u", "i", "e", "ea", "oa", "ou", "ia", "io"];

/** So many delegates; their names are numbers in syllables, for a name has no digits. */
function crowd(count: number): string[][] {
  const name = (index: number) =>
    String(index)
      .replace(/\d/g, (digit) => `${SYLLABLES[Number(digit)]}d`)
      .replace(/^./, (one) => one.toUpperCase());
  return [
    HEAD,
    ...Array.from({ length: count }, (_, index) => [`Participant ${name(index)}`, "delegate", "Kenya", "Delegate", ""]),
  ];
}
