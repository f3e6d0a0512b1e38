import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ConnectedLists } from "@/components/table/connected/connected-lists";
import { messages } from "@/lib/i18n/messages/en";
import type { Connected } from "@/lib/roundtable/protocol";

function shown(connected: Connected): string {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messages} timeZone="UTC">
      <ConnectedLists connected={connected} timeZone="America/New_York" />
    </NextIntlClientProvider>,
  );
  return html.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
}

it("says in words who is connected, on which screen and how well", () => {
  const text = shown({
    people: [
      { participant: "c", role: "moderator", name: "Chair", screens: [{ over: "polling" }] },
      {
        participant: "k",
        role: "delegate",
        names: { en: "Participant K" },
        screens: [{ over: "socket", screen: "delegate", trip: 840, offset: -3_000 }],
      },
    ],
    displays: [
      { name: "Wall left", over: "socket", screen: "projector", lostSince: Date.UTC(2016, 8, 19, 14, 32) },
      { over: "socket", screen: "overlay", trip: 20, offset: 100 },
    ],
    others: 7,
  });
  expect(text).toMatch(/At the desk 1.*Chair.*asks every few seconds/);
  expect(text).toMatch(/Wall left.*Projector · gone since 10:32:00/);
  expect(text).toMatch(/without a link.*Overlay · good, 20 ms · clock agrees/);
  expect(text).toMatch(/Participant K.*Delegate’s screen · slow, 840 ms · clock 3 s behind/);
  expect(text).toContain("Watching without being named: 7");
});

it("says that nobody is", () => {
  expect(shown({ people: [], displays: [], others: 0 })).toContain("Nobody is connected.");
});
