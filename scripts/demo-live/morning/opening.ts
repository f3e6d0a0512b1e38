import { CORRECTION_AT_3 } from "@/prisma/demo/content/texts";
import { delegateId } from "@/prisma/demo/stage";
import { asks, desk, type Step } from "../step";

/** As the rules propose it and the chair confirms it: a group opens, and every fourth place is not a State's. */
const CONFIRMED = ["eu", "sweden", "jordan", "iom", "mexico", "philippines", "kenya", "afford", "holy-see", "guest"];

/** Until 10:45: the list opens, ten inscribe, the session begins seven minutes late, the panel speaks. */
export const OPENING: Step[] = [
  desk("09:41:00", "The list of speakers opens", { type: "OpenList" }),
  asks("09:42:00", "sweden", "q1"),
  asks("09:42:40", "jordan", "q1"),
  asks("09:43:30", "philippines", "q2"),
  asks("09:44:10", "mexico", "q1"),
  asks("09:45:00", "eu", "q1"),
  asks("09:46:20", "kenya", "q2"),
  asks("09:47:30", "holy-see", "q2"),
  asks("09:48:20", "iom", "q1"),
  asks("09:50:00", "afford", "q2"),
  asks("09:51:10", "guest", "q3"),
  desk("09:53:00", "Question 1 is corrected", {
    type: "CorrectQuestion",
    ...CORRECTION_AT_3,
    text: CORRECTION_AT_3.parts.join(" "),
  }),
  desk("09:55:00", "AFFORD is given a minute more, which it asked for", {
    type: "SetExtraTime",
    participant: delegateId("afford", 3),
    seconds: 60,
  }),
  desk("09:57:00", "The chair confirms the order", { type: "ConfirmOrder", order: CONFIRMED.map((key) => `@${key}`) }),
  desk("10:07:00", "The gavel, seven minutes late", { type: "OpenSession" }),
  desk("10:07:02", "The co-chair takes the chair", { type: "TakeChair" }),
  desk("10:07:05", "The opening", { type: "StartItem", item: "opening" }),
  desk("10:15:00", "The panel begins", { type: "StartItem", item: "panel" }),
  desk("10:28:00", "The second panellist", { type: "StartItem", item: "panel-2" }),
  desk("10:43:00", "An announcement to the room", {
    type: "Announce",
    text: "Statements in writing are welcome until the end of the day.",
  }),
];
