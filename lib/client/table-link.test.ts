import { QueryClient } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";
import type { Mine, View } from "@/lib/roundtable/view-types";
import type { Follower, Line } from "./socket";
import { TableLink } from "./table-link";
import { fakeFrames } from "./testing/fake-frames";

fakeFrames();

beforeEach(() => {
  vi.stubGlobal("document", new EventTarget());
});

const ADDRESS = { meeting: "summit", table: 3 };
const own = (position: number) => ({ requests: [{ position }] }) as unknown as Mine;

/** A page that follows a table, and how often its screen was drawn with what. */
function page(mine?: Mine) {
  const view = { announcement: { text: "before", at: 0 } } as View;
  const known = { seq: 4, audience: mine ? "participants" : "public", view, ...(mine && { mine }) } as const;
  const link = new TableLink(ADDRESS, undefined, ["table"], 0, new QueryClient(), known);
  const drawn: string[] = [];
  const tell = () => {
    const { view, mine } = link.shownTo("floor");
    drawn.push(`${view.announcement?.text} ${mine?.requests[0]?.position ?? "-"}`);
  };
  link.subscribe("floor", { differs: (before, after) => before !== after, tell });
  let follower: Follower | undefined;
  const follow = (one: Follower) => {
    follower = one;
    return () => {};
  };
  const line = { connected: false, onConnect: () => () => {}, follow };
  link.start(line as unknown as Line);
  return {
    drawn,
    patch: (text: string, from = link.known.seq) =>
      follower?.patch({ ...ADDRESS, from, to: from + 1, patch: { announcement: { text, at: 0 } } }),
    mine: (position: number) => follower?.mine({ ...ADDRESS, seq: link.known.seq, mine: own(position) }),
  };
}

test("who only watches is shown a change at once", () => {
  const { drawn, patch } = page();
  patch("after");
  expect(drawn).toEqual(["after -"]);
});

test("a participant is shown a change and what it means for them in one", () => {
  const { drawn, patch, mine } = page(own(5));
  patch("after");
  mine(4);
  expect(drawn).toEqual(["after 4"]);
  vi.advanceTimersByTime(1_000);
  expect(drawn).toEqual(["after 4"]);
});

test("a change that means nothing for a participant is shown all the same, soon", () => {
  const { drawn, patch, mine } = page(own(5));
  patch("after");
  mine(5);
  vi.advanceTimersByTime(5);
  expect(drawn).toEqual(["after 5"]);
});

test("changes that come while one waits are neither lost nor shown apart", () => {
  const { drawn, patch } = page(own(5));
  patch("one");
  patch("two");
  vi.advanceTimersByTime(5);
  patch("three");
  vi.advanceTimersByTime(5);
  expect(drawn).toEqual(["two 5", "three 5"]);
});

test("an old change, come again, shows nothing", () => {
  const { drawn, patch } = page(own(5));
  patch("one");
  vi.advanceTimersByTime(5);
  patch("again", 4);
  vi.advanceTimersByTime(5);
  expect(drawn).toEqual(["one 5"]);
});
