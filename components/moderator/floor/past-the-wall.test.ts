import { expect, it } from "vitest";
import { deskView, MINUTE, speech, TEN } from "../test-view";
import { pastTheWall } from "./past-the-wall";

const WALL = TEN + 180 * MINUTE;

it("names the speech that runs on when interpretation ends, and no other", () => {
  const view = deskView({ floor: { speech: speech("jordan", "speaking") } });
  expect(pastTheWall(view, WALL - 1)).toBeUndefined();
  expect(pastTheWall(view, WALL)?.id).toBe("speech-of-jordan");
  const later = deskView({ floor: { speech: speech("jordan", "speaking", { calledAt: WALL + 1 }) } });
  expect(pastTheWall(later, WALL + MINUTE)).toBeUndefined();
  expect(pastTheWall({ ...view, session: { state: "suspended" } }, WALL)).toBeUndefined();
  expect(pastTheWall(deskView(), WALL)).toBeUndefined();
});
