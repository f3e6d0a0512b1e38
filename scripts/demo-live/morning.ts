import { CLOSING } from "./morning/closing";
import { FIRST_QUESTION } from "./morning/first-question";
import { LAST_QUESTIONS } from "./morning/last-questions";
import { OPENING } from "./morning/opening";
import { SECOND_QUESTION } from "./morning/second-question";
import type { Step } from "./step";

/** When the room is empty and the list not open yet. */
export const BEFORE = "09:40:00";

/** A whole morning at table 3, in the order of time: what the demo and the film play. */
export const MORNING: Step[] = [
  ...OPENING,
  ...FIRST_QUESTION,
  ...SECOND_QUESTION,
  ...LAST_QUESTIONS,
  ...CLOSING,
].toSorted((one, other) => one.at.localeCompare(other.at));
