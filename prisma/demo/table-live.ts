import { DELEGATIONS } from "./content/delegations";
import { POINTS_AT_3, STATEMENTS_AT_3 } from "./content/texts";
import type { Rehearsal } from "./rehearsal";
import { Stage } from "./stage";
import type { Times } from "./times";

const MINUTE = 60_000;

/** In the order in which they asked, before the session. */
const INSCRIBED = ["sweden", "jordan", "philippines", "mexico", "eu", "kenya", "holy-see", "iom", "afford", "guest"];
/** What the chair moved, to open with the group and to hear a non-State in every fourth place. */
const CONFIRMED = [
  ["eu", "sweden", "A group opens the list."],
  ["iom", "philippines", "Every fourth place is for others than States."],
  ["mexico", "philippines", "A vice-minister speaks before an ambassador."],
  ["afford", "holy-see", "Every fourth place is for others than States."],
] as const;
/** Those who asked from the floor, with the clock time of the worked morning. */
const FROM_THE_FLOOR = [
  ["ghana", "10:46:10"],
  ["bangladesh", "10:46:50"],
  ["turkiye", "10:47:35"],
  ["canada", "10:49:05"],
  ["unhcr", "10:50:20"],
  ["brazil", "10:51:40"],
  ["icrc", "10:52:30"],
  ["nrc", "10:55:45"],
  ["republic-of-korea", "10:57:10"],
] as const;

/** Table 3: in session, in the first question, Jordan speaking since 42 seconds. */
export function liveTable(times: Times, newId: () => string): Rehearsal {
  const stage = new Stage(3, times.morning, newId);
  stage.prepare(DELEGATIONS.map(({ key }) => key));
  inscriptions(stage);
  beginning(stage);
  firstQuestion(stage, times.worked);
  texts(stage, times.worked);
  return stage.play();
}

function inscriptions(stage: Stage): void {
  const opening = stage.startsAt - 60 * MINUTE;
  stage.desk(opening, { type: "OpenList" });
  for (const [index, key] of INSCRIBED.entries()) stage.inscribe(key, opening + (index + 1) * 3 * MINUTE, ["q1"]);
  for (const [index, [key, before, reason]] of CONFIRMED.entries()) {
    stage.at(stage.startsAt - (10 - index) * MINUTE, (at) => {
      const request = stage.requestOf(key);
      stage.send(at, { type: "MoveRequest", request, before: stage.requestOf(before), reason });
    });
  }
}

/** Seven minutes late, as ministers make it. */
function beginning(stage: Stage): void {
  const opened = stage.startsAt + 7 * MINUTE;
  stage.desk(opened, { type: "OpenSession" });
  stage.desk(opened + 5_000, { type: "StartItem", item: "opening" });
  stage.desk(stage.startsAt + 15 * MINUTE, { type: "StartItem", item: "panel" });
  stage.desk(stage.startsAt + 28 * MINUTE, { type: "StartItem", item: "panel-2" });
}

function firstQuestion(stage: Stage, worked: Times["worked"]): void {
  stage.desk(worked("10:45:00"), { type: "StartItem", item: "q1" });
  for (const [key, clock] of FROM_THE_FLOOR) stage.inscribe(key, worked(clock), ["q1"]);
  spoken(stage, "eu", worked("10:45:20"), worked("10:45:30"), worked("10:50:50"));
  spoken(stage, "sweden", worked("10:50:58"), worked("10:51:10"), worked("10:54:00"));
  stage.call("jordan", worked("10:54:20"));
  stage.onFloor(worked("10:54:50"), "MarkAbsent");
  spoken(stage, "iom", worked("10:54:53"), worked("10:55:00"), worked("10:57:40"));
  stage.call("jordan", worked("10:57:52"));
  stage.onFloor(worked("10:58:00"), "StartClock");
}

function spoken(stage: Stage, key: string, called: number, started: number, ended: number): void {
  stage.call(key, called);
  stage.onFloor(started, "StartClock");
  stage.onFloor(ended, "FinishSpeech");
}

function texts(stage: Stage, worked: Times["worked"]): void {
  for (const { from, at, published, ...statement } of STATEMENTS_AT_3) {
    let id = "";
    stage.at(worked(at), (time) => {
      const request = stage.requestOf(from);
      const command = { type: "SubmitStatement" as const, ...statement, questions: ["q1"], request };
      id = stage.delegate(from, time, command).statement ?? "";
    });
    if (published) stage.at(worked(published), (time) => stage.send(time, { type: "PublishStatement", statement: id }));
  }
  for (const { at, from, ...point } of POINTS_AT_3) stage.record(worked(at), point, from);
  stage.desk(worked("10:46:30"), {
    type: "Announce",
    text: "Statements in writing are welcome until the end of the day.",
  });
}
