import { join } from "node:path";
import { type Browser, expect, test } from "@playwright/test";
import { PROTECTED_IDENTITY } from "@/prisma/demo/content/people";
import { apiOf, command, journal } from "./support/api";
import { Eavesdropper, entriesOf } from "./support/eavesdrop";
import { openLive } from "./support/live";
import { arrive, type Person } from "./support/people";
import { Rostrum } from "./support/rostrum";
import { words } from "./support/words";

const CONFIDENTIAL = "planted-confidential-sentence";
const NAMELESS = "planted-nameless-sentence";
/** What the desk of the demo has written down for itself: a reason to insert, a ruling, a reason to correct. */
const INSIDE = ["the message has been tested", "where she stopped", "started five seconds late"];
/** Names of delegates, who speak in public under a title. */
const PERSONAL_NAMES = ["Strandqvist-Berg", "Fordjour", "Tolliver", "Whitcombe", "Anstruther"];
const NOTE = join(import.meta.dirname, "../lib/documents/note/fixtures/panels.md");

/** Who may not see what is planted, and the screen of each. */
const AUDIENCES = {
  public: { screen: "" },
  participant: { screen: "/delegate", badge: "DEMO-MEXICO" },
  moderator: { screen: "/moderate", badge: "DEMO-MODERATOR" },
  secretariat: { screen: "/moderate", badge: "DEMO-SECRETARIAT" },
} as const;
/** Each of these wants a badge. */
const SCREENS_OF_ROLES = ["/delegate", "/moderate", "/moderate/chair", "/print", "/equity", "/rapporteur"];
type Audience = keyof typeof AUDIENCES | "record";

type Listener = Person & { heard: Eavesdropper };
type Private = { address: string; badges: Record<string, string> };

let rostrum: Rostrum;
let table: string;
let hidden: Private;
const listeners = new Map<Audience, Listener>();
const planted = { confidential: "", nameless: "" };

test.beforeAll(async ({ browser }) => {
  test.setTimeout(240_000);
  rostrum = await Rostrum.prepare();
  await rostrum.start();
  table = `${rostrum.url}/refugees-migrants-2016/3`;
  hidden = await privateMeeting();
  for (const [audience, who] of Object.entries(AUDIENCES)) {
    listeners.set(audience as Audience, await listen(browser, { ...who }));
  }
  listeners.set("record", await listen(browser, { screen: "/rapporteur", badge: "DEMO-RAPPORTEUR" }));
  await plant(browser);
  await Promise.all([...listeners.values()].map(readEverything));
});

test.afterAll(async () => {
  for (const { context } of listeners.values()) await context.close();
  await rostrum?.stop();
});

async function privateMeeting(): Promise<Private> {
  const delegates = ["--delegate", "Hidden Delegation:ngo"];
  const printed = await rostrum.script("scripts/load-note.ts", NOTE, "--private", ...delegates);
  const codes = [...printed.matchAll(/^(moderator|rapporteur|secretariat|delegate)\s+(\S+)/gm)];
  const address = /^address\s+(\S+)/m.exec(printed)?.[1] ?? "";
  return { address, badges: Object.fromEntries(codes.map(([, role = "", code = ""]) => [role, code])) };
}

/** Somebody whose every page, frame and answer is kept, from the screen of the table on. */
async function listen(browser: Browser, who: { screen: string; badge?: string }): Promise<Listener> {
  const person = await arrive(browser, `${rostrum.url}/refugees-migrants-2016`, who.badge ? { badge: who.badge } : {});
  const heard = new Eavesdropper();
  heard.follow(person.page);
  await openLive(person.page, table + who.screen);
  return { ...person, heard };
}

/** A confidential and a nameless text arrive and are published while all watch; the pseudonym speaks; the table ends and its record is published. */
async function plant(browser: Browser): Promise<void> {
  const moderator = listenerOf("moderator");
  const afford = await arrive(browser, `${table}/delegate`, { badge: "DEMO-AFFORD" });
  const eu = await arrive(browser, `${table}/delegate`, { badge: "DEMO-EU" });
  const submit = (person: Person, text: string, visibility: "confidential" | "nameless") =>
    command(person, table, { type: "SubmitStatement", language: "en", questions: ["q1"], text, visibility });
  const confidential = await submit(afford, CONFIDENTIAL, "confidential");
  const nameless = await submit(eu, NAMELESS, "nameless");
  Object.assign(planted, { confidential: confidential.statement, nameless: nameless.statement });
  for (const statement of Object.values(planted)) {
    await command(listenerOf("record"), table, { type: "PublishStatement", statement });
  }
  const { view } = await (await moderator.page.request.get(apiOf(table))).json();
  const guest = view.list.order.find((id: string) => view.list.requests[id].speaker.names?.en === "R-7");
  await command(moderator, table, { type: "FinishSpeech", speech: view.floor.speech.id, thenCall: guest });
  const { speech } = (await (await moderator.page.request.get(apiOf(table))).json()).view.floor;
  await command(moderator, table, { type: "StartClock", speech: speech.id });
  await expect(listenerOf("participant").page.getByRole("main")).toContainText("R-7");
  await command(moderator, table, { type: "FinishSpeech", speech: speech.id });
  await command(moderator, table, { type: "AdjournSession" });
  await command(moderator, table, { type: "PublishRecord" });
  await expect(listenerOf("public").page.getByRole("main")).toContainText("The record is published");
  await Promise.all([afford.context.close(), eu.context.close()]);
}

async function readEverything({ page, heard }: Listener): Promise<void> {
  await heard.look(page);
  const api = apiOf(table);
  const addresses = [
    ...["", "?as=public", "/public", "/journal", "/elsewhere"],
    ...["/export/summary.md", "/export/summary.md?language=ar", "/export/speakers.csv"],
    ...[...Object.values(planted), "nothing"].map((id) => `/statements/${id}`),
  ].map((path) => api + path);
  const meetings = `${rostrum.url}/api/meetings`;
  addresses.push(meetings, `${meetings}/refugees-migrants-2016/agenda.ics`, `${rostrum.url}/api/health`);
  for (const address of addresses) await heard.read(await page.request.get(address));
  const pages = ["/", "/refugees-migrants-2016"].map((path) => rostrum.url + path);
  for (const path of ["", "/screen", ...SCREENS_OF_ROLES]) pages.push(table + path);
  for (const address of pages) {
    // What the server sends is all there is to look at: everybody's frames were heard before.
    await page.goto(address, { waitUntil: "domcontentloaded" });
    await heard.look(page);
  }
}

function listenerOf(audience: Audience): Listener {
  const listener = listeners.get(audience);
  if (!listener) throw new Error(`Nobody listens as ${audience}.`);
  return listener;
}

const mayNotSee = Object.keys(AUDIENCES) as Audience[];

test("what is planted reaches those whom it may, so that its absence elsewhere says something", async () => {
  const { heard } = listenerOf("record");
  expect(await heard.where(CONFIDENTIAL)).toContain(`${apiOf(table)}/statements/${planted.confidential}`);
  expect(await heard.where(NAMELESS)).toContain(`${apiOf(table)}/statements/${planted.nameless}`);
  expect(entriesOf(await heard.everything(), planted.confidential).length).toBeGreaterThan(0);
  for (const listener of listeners.values()) {
    expect(await listener.heard.where('42["patch"')).toContain("socket");
    expect(await listener.heard.where("# Summary")).not.toEqual([]);
    expect((await listener.heard.everything()).length).toBeGreaterThan(100_000);
  }
});

for (const audience of mayNotSee) {
  test(`a confidential text does not reach the ${audience}, nor that there is one`, async () => {
    const { heard } = listenerOf(audience);
    expect(await heard.where(CONFIDENTIAL)).toEqual([]);
    const asked = `${apiOf(table)}/statements/${planted.confidential}`;
    expect((await heard.where(planted.confidential)).filter((from) => from !== asked)).toEqual([]);
  });
}

test("the author of a nameless text stands beside it for nobody but herself", async () => {
  for (const [audience, { heard }] of listeners) {
    const about = entriesOf(await heard.everything(), planted.nameless);
    if (audience === "record" || audience === "moderator") expect(about.length).toBeGreaterThan(0);
    for (const entry of about) expect(entry, audience).not.toMatch(/European Union|"eu"|demo-eu/);
  }
  for (const audience of ["moderator", "record"] as const) {
    const events = await journal(listenerOf(audience), table, 0);
    const about = events.filter(({ statement }) => statement === planted.nameless);
    expect(about.length).toBeGreaterThan(0);
    expect(JSON.stringify(about)).not.toMatch(/European Union|"eu"|demo-eu/);
  }
});

test("a nameless text reaches neither the public nor another participant", async () => {
  for (const audience of ["public", "participant"] as const) {
    expect(await listenerOf(audience).heard.where(NAMELESS)).toEqual([]);
  }
});

test("who stands behind a pseudonym is known to nobody, and the public learns of no pseudonym", async () => {
  for (const [audience, { heard }] of listeners) {
    for (const secret of [PROTECTED_IDENTITY.name, "Zemfira", "nobody@example.invalid"]) {
      expect(await heard.where(secret), audience).toEqual([]);
    }
  }
  expect(await listenerOf("participant").heard.where("R-7")).not.toEqual([]);
  expect(await listenerOf("public").heard.where("R-7")).toEqual([]);
  expect(await listenerOf("public").heard.where("demo-guest")).toEqual([]);
});

test("a delegate's name, a reason of the desk and a grant of time stay inside", async () => {
  for (const audience of ["moderator", "record"] as const) {
    for (const secret of [...INSIDE, ...PERSONAL_NAMES]) {
      expect(await listenerOf(audience).heard.where(secret), `${secret}, ${audience}`).not.toEqual([]);
    }
  }
  for (const audience of ["public", "participant"] as const) {
    for (const secret of [...INSIDE, ...PERSONAL_NAMES]) {
      expect(await listenerOf(audience).heard.where(secret), `${secret}, ${audience}`).toEqual([]);
    }
  }
  expect(await listenerOf("moderator").heard.everything()).toMatch(/"extra":60/);
  for (const audience of ["public", "participant", "record"] as const) {
    expect(await listenerOf(audience).heard.where('"extra":'), audience).toEqual([]);
  }
  const granted = (await journal(listenerOf("record"), table, 0)).filter(({ type }) => type === "ExtraTimeSet");
  expect(granted).toEqual([expect.objectContaining({ withheld: true })]);
  expect(JSON.stringify(granted)).not.toContain("demo-afford");
});

test("the pages of the desk open to the desk alone, and the projector shows what the public sees", async () => {
  for (const audience of mayNotSee) {
    const { page } = listenerOf(audience);
    const reason = audience === "public" ? "not-signed-in" : "forbidden";
    for (const [path, screen] of [
      ["/print", "print"],
      ["/equity", "equity"],
      ["/moderate/chair", "moderate"],
    ]) {
      await page.goto(table + path);
      const refused = page.getByRole("heading", { name: words("en", `${screen}.refused.${reason}.title`) });
      const inside = audience === "moderator" || audience === "secretariat";
      await expect(refused, `${path} for the ${audience}`).toHaveCount(inside ? 0 : 1);
    }
  }
  // Whoever is signed in at the machine beside the wall.
  const wall = await (await listenerOf("moderator").page.request.get(`${table}/screen`)).text();
  expect(wall).toContain("Round table 3");
  for (const secret of [...INSIDE, ...PERSONAL_NAMES, "R-7", "demo-guest"]) expect(wall).not.toContain(secret);
});

test("no badge stands in anything that is sent", async ({ browser }) => {
  for (const [audience, { heard }] of listeners) {
    for (const code of [...Object.values(hidden.badges), "DEMO-JORDAN", "DEMO-R7"]) {
      expect(await heard.where(code), audience).toEqual([]);
    }
  }
  const holder = await arrive(browser, `${hidden.address}`, { badge: hidden.badges.delegate ?? "" });
  const heard = new Eavesdropper();
  heard.follow(holder.page);
  await holder.page.goto(`${hidden.address}/3/delegate`);
  await expect(holder.page.getByRole("main")).toBeVisible();
  await heard.look(holder.page);
  for (const code of Object.values(hidden.badges)) expect(await heard.where(code)).toEqual([]);
  await holder.context.close();
});

test("a private meeting is not there for strangers", async ({ browser }) => {
  const { address, badges } = hidden;
  const api = apiOf(`${address}/3`);
  const meeting = api.slice(0, api.indexOf("/tables"));
  const files = ["/export/summary.md", "/export/speakers.csv"];
  const apis = ["", "?as=public", "/public", "/journal", "/elsewhere", "/statements/x", ...files].map(
    (path) => api + path,
  );
  const addresses = [address, `${address}/3`, `${address}/3/screen`, ...apis, `${meeting}/agenda.ics`];
  const strangers = [listenerOf("public"), listenerOf("participant"), listenerOf("secretariat")];
  for (const { page } of strangers) {
    for (const asked of addresses) expect((await page.request.get(asked)).status(), asked).toBe(404);
    const data = { id: "from-a-stranger", type: "Announce", text: "Here I am." };
    expect((await page.request.post(`${api}/commands`, { data })).status()).toBe(404);
    expect(await (await page.request.get(`${rostrum.url}/api/meetings`)).text()).not.toContain("rural");
    expect(await (await page.request.get(rostrum.url)).text()).not.toContain("Rural Schools");
    // A screen that wants a badge says the same whether the meeting is there or not.
    for (const screen of SCREENS_OF_ROLES) {
      const answers = await Promise.all(
        [`${address}/3${screen}`, `${rostrum.url}/no-such-meeting/3${screen}`].map((asked) => page.request.get(asked)),
      );
      const [there, nowhere] = await Promise.all(answers.map((answer) => answer.text()));
      expect(answers[0]?.status()).toBe(answers[1]?.status());
      for (const word of ["Rural", "Getting to school"]) expect(there).not.toContain(word);
      expect(/<h1[^>]*>([^<]+)/.exec(there ?? "")?.[1]).toBe(/<h1[^>]*>([^<]+)/.exec(nowhere ?? "")?.[1]);
    }
  }
  const holder = await arrive(browser, `${address}/3`, { badge: badges.delegate ?? "" });
  await expect(holder.page.getByRole("banner")).toContainText("Getting to school");
  expect((await holder.page.request.get(`${api}?as=public`)).status()).toBe(200);
  expect((await holder.page.request.get(`${api}/public`)).status()).toBe(404);
  await holder.context.close();
});

test("a revoked badge ends its page at once, and opens nothing any more", async ({ browser }) => {
  const { page, context } = await arrive(browser, `${table}/delegate`, { badge: "DEMO-SWEDEN" });
  const moderator = await arrive(browser, `${table}/moderate`, { badge: "DEMO-MODERATOR-2" });
  await expect(moderator.page.getByText("Connected", { exact: true })).toBeVisible();
  await rostrum.script("e2e/support/revoke-badge.ts", "demo-sweden");
  await expect(page.getByText("You are no longer signed in here, so this page stands still.")).toBeVisible({
    timeout: 2_000,
  });
  await rostrum.script("e2e/support/revoke-badge.ts", "demo-moderator-2");
  await expect(moderator.page.getByRole("alert").getByText("You are no longer signed in here")).toBeVisible({
    timeout: 2_000,
  });
  await page.reload();
  await expect(page.getByRole("heading", { name: "This page opens with a badge" })).toBeVisible();
  expect((await page.request.get(`${apiOf(table)}/journal`)).status()).toBe(401);
  await page.goto(`${rostrum.url}/sign-in`);
  await page.getByLabel("Code on your badge").fill("DEMO-SWEDEN");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByText("No badge has this code.")).toBeVisible();
  await Promise.all([context.close(), moderator.context.close()]);
});

test("the log of the server holds none of it", () => {
  const secrets = [
    CONFIDENTIAL,
    NAMELESS,
    PROTECTED_IDENTITY.name,
    "nobody@example.invalid",
    ...Object.values(hidden.badges),
  ];
  for (const secret of secrets) expect(rostrum.log).not.toContain(secret);
});
