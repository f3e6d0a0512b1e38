import { calls, desk, publishes, type Step, speaks, timeOf, writes } from "../step";

/** From 12:37: time runs out, those not reached are invited to write, the session is adjourned and its record published. */
export const CLOSING: Step[] = [
  desk("12:38:00", "The limit is cut to 90 seconds", {
    type: "SetLimits",
    limits: { state: 90, group: 180, stakeholder: 60 },
  }),
  desk("12:38:05", "An announcement to the room", {
    type: "Announce",
    text: "To hear as many as we can, speakers now have 90 seconds.",
  }),
  calls("12:38:12", "switzerland"),
  ...speaks("12:38:20", "12:39:45", "italy"),
  ...speaks("12:40:00", "12:41:28", "lebanon"),
  ...speaks("12:41:45", "12:43:20"),
  desk("12:44:00", "Those who still wait are invited to write", {
    type: "InviteToWrite",
    until: timeOf("18:00:00"),
    message: "Time did not suffice. Your statement belongs to the record as if it had been read out.",
  }),
  desk("12:45:00", "The rapporteur sums up", { type: "StartItem", item: "wrap-up" }),
  writes("12:48:30", "ireland", {
    text: "A town that receives should be paid for what it does in the year in which it does it. We would gladly show how ours are.",
    language: "en",
    questions: ["q4"],
    visibility: "public",
  }),
  writes("12:51:10", "icmc", {
    text: "Parishes, mosques and clubs were the first to open their doors. Count them in when plans are drawn up, and not only when they are needed.",
    language: "en",
    questions: ["q3"],
    visibility: "public",
  }),
  desk("12:55:00", "The closing", { type: "StartItem", item: "closing" }),
  desk("13:00:00", "The session is adjourned", { type: "AdjournSession" }),
  publishes("13:03:00", "ireland"),
  publishes("13:03:20", "icmc"),
  desk("13:08:00", "The record is published", { type: "PublishRecord" }),
];
