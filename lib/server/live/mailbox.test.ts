import { expect, it } from "vitest";
import { Mailbox } from "@/lib/server/live/mailbox";

it("works everything in order, and what arrives during a batch makes the next one", async () => {
  const batches: number[][] = [];
  const mailbox = new Mailbox<number>(async (batch) => {
    batches.push(batch);
    if (batch.includes(2)) for (const late of [3, 4]) mailbox.add(late);
  });
  mailbox.add(1);
  mailbox.add(2);
  await mailbox.wake();
  expect(batches).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(mailbox.idle).toBe(true);
});

it("loses nothing that is added at the very moment a run ends", async () => {
  const done: number[] = [];
  const mailbox = new Mailbox<number>(async (batch) => {
    done.push(...batch);
  });
  for (let turn = 0; turn < 40; turn += 1) {
    mailbox.add(turn);
    for (let tick = 0; tick < turn % 8; tick += 1) await Promise.resolve();
  }
  await mailbox.wake();
  expect(done).toEqual(Array.from({ length: 40 }, (_, index) => index));
});

it("refuses what is too much, and takes at most a hundred at once", async () => {
  const sizes: number[] = [];
  const mailbox = new Mailbox<number>(async ({ length }) => {
    sizes.push(length);
  });
  const taken = Array.from({ length: 501 }, (_, index) => mailbox.add(index));
  expect(taken.lastIndexOf(true)).toBe(499);
  expect(taken[500]).toBe(false);
  await mailbox.wake();
  expect(sizes).toEqual([100, 100, 100, 100, 100]);
});
