import { DELEGATIONS } from "./content/delegations";
import { CORRECTION_AT_3, POINTS_AT_3, STATEMENTS_AT_3 } from "./content/texts";
import type { PlayedTable } from "./played-table";
import { delegateId, Stage } from "./stage";
import type { Times } from "./times";

const MINUTE = 60_000;

/** In the order in which they asked, before the session. */
const INSCRIBED = ["sweden", "jordan", "philippines", "mexico", "eu", "kenya", "holy-see", "iom", "afford", "guest"];
/** As the chair confirmed it: a group opens, and every fourth place is for others than States. */
const CONFIRMED = ["eu", "sweden", "jordan", "iom", "mexico", "philippines", "kenya", "afford", "holy-see", "guest"];
/** Those who asked from the floor, with the clock time of the worked morning; the last for a second turn. */
const FROM_THE_FLOOR = [
  ["ghana", "10:46:10"],
  ["bangladesh", "10:46:50"],
  ["canada", "10:49:05"],
  ["unhcr", "10:50:20"],
  ["brazil", "10:51:40"],
  ["canada-2", "10:52:30"],
  ["nrc", "10:55:45"],
  ["republic-of-korea", "10:57:10"],
  ["iom", "10:58:15"],
] as const;

/** Table 3: in session, in the first question, Jordan speaking since 42 seconds. */
export function liveTable(times: Times, newId: () => string): PlayedTable {
  const stage = new Stage(3, times.morning, newId);
  stage.prepare(DELEGATIONS.map(({ key }) => key));
  inscriptions(stage);
  beginning(stage);
  firstQuestion(stage, times.worked);
  onTheList(stage, times);
  corrections(stage, times.worked);
  texts(stage, times.worked);
  return stage.play();
}

function inscriptions(stage: Stage): void {
  const opening = stage.startsAt - 60 * MINUTE;
  stage.desk(opening, { type: "OpenList" });
  for (const [index, key] of INSCRIBED.entries()) stage.inscribe(key, opening + (index + 1) * 3 * MINUTE, ["q1"]);
  stage.at(stage.startsAt - 10 * MINUTE, (at) => {
    stage.send(at, { type: "ConfirmOrder", order: CONFIRMED.map((key) => stage.requestOf(key)) });
  });
  stage.desk(stage.startsAt - 5 * MINUTE, {
    type: "SetExtraTime",
    participant: delegateId("afford", stage.number),
    seconds: 60,
  });
}

/** Seven minutes late, as ministers make it. */
function beginning(stage: Stage): void {
  const opened = stage.startsAt + 7 * MINUTE;
  stage.desk(opened, { type: "OpenSession" });
  stage.desk(opened + 2_000, { type: "TakeChair" });
  stage.desk(opened + 5_000, { type: "StartItem", item: "opening" });
  stage.desk(stage.startsAt + 15 * MINUTE, { type: "StartItem", item: "panel" });
  stage.desk(stage.startsAt + 28 * MINUTE, { type: "StartItem", item: "panel-2" });
}

function firstQuestion(stage: Stage, worked: Times["worked"]): void {
  stage.desk(worked("10:45:00"), { type: "StartItem", item: "q1" });
  for (const [key, clock] of FROM_THE_FLOOR) stage.inscribe(key, worked(clock), ["q1"]);
  spoken(stage, "eu", worked("10:45:02"), worked("10:45:08"), worked("10:50:50"));
  pointOfOrder(stage, worked);
  spoken(stage, "sweden", worked("10:50:58"), worked("10:51:10"), worked("10:54:00"));
  stage.call("jordan", worked("10:54:20"));
  stage.onFloor(worked("10:54:50"), "MarkAbsent");
  spoken(stage, "iom", worked("10:54:53"), worked("10:55:00"), worked("10:57:40"));
  stage.own("jordan", worked("10:57:45"), (request) => ({ type: "ReportPresent", request }));
  stage.call("jordan", worked("10:57:52"));
  stage.onFloor(worked("10:58:00"), "StartClock");
}

/** In the middle of the first speech, whose clock stands for 22 seconds. */
function pointOfOrder(stage: Stage, worked: Times["worked"]): void {
  stage.at(worked("10:47:30"), (at) => stage.delegate("colombia", at, { type: "RaisePointOfOrder" }));
  stage.desk(worked("10:47:52"), {
    type: "RulePointOfOrder",
    ruling: "The interpreters have caught up; the speaker goes on where she stopped.",
  });
}

/** What else happens on the list of a morning: a message by video, one who is away, one who is back, a swap, a response. */
function onTheList(stage: Stage, { worked, now }: Times): void {
  stage.at(worked("10:53:20"), (at) => {
    const before = stage.requestOf("ghana");
    const reason = "The Head of Government speaks by video; the message has been tested.";
    stage.send(at, { type: "InsertSpeaker", delegation: "kiribati", before, questions: ["q1"], video: 180, reason });
  });
  const until = Math.ceil((now + 20 * MINUTE) / (5 * MINUTE)) * 5 * MINUTE;
  stage.own("brazil", worked("10:56:05"), (request) => ({ type: "ParkRequest", request, until }));
  stage.own("holy-see", worked("10:56:30"), (request) => ({
    type: "ProposeSwap",
    request,
    with: stage.requestOf("afford"),
  }));
  stage.own("philippines", worked("10:57:25"), (request) => ({ type: "ReportPresent", request }));
  stage.at(worked("10:58:25"), (at) => stage.delegate("oxford", at, { type: "AskToRespond", questions: ["q1"] }));
}

/** A question before the session, an entry of the record in it. */
function corrections(stage: Stage, worked: Times["worked"]): void {
  const text = CORRECTION_AT_3.parts.join(" ");
  stage.desk(stage.startsAt - 20 * MINUTE, { type: "CorrectQuestion", ...CORRECTION_AT_3, text });
  stage.at(worked("10:55:20"), (at) => {
    const reason = "The clock was started five seconds late.";
    stage.send(at, { type: "CorrectEntry", speech: stage.speechOf("sweden"), seconds: 175, reason });
  });
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
