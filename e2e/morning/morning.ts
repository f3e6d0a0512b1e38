import { at } from "@/e2e/morning/people";
import type { Room } from "@/e2e/morning/room";
import type { View } from "@/lib/roundtable/view-types";

/** What the morning is made of, however it is told: who asked for what, and the moves that come again and again. */
export class Morning {
  private readonly requests: Record<string, string> = {};

  constructor(readonly room: Room) {}

  request = (who: string): string => this.requests[who] ?? `nothing asked by ${who}`;

  /** `who` waits by this request. */
  keep(who: string, request: string | undefined): void {
    this.requests[who] = request ?? "";
  }

  desk = (input: Parameters<Room["send"]>[1]) => this.room.does("secretary", input);

  asks = async (who: string, questions: string[] = []): Promise<void> => {
    const speakingAs = who === "eu" ? "group" : "national";
    const { request } = await this.room.does(who, { type: "RequestFloor", questions, speakingAs });
    this.keep(who, request);
  };

  /** Called, started and finished at these times of the day. */
  speaks = async (who: string, from: string, to: string, called = from): Promise<void> => {
    await this.room.at(called);
    const { speech = "" } = await this.desk({ type: "CallSpeaker", request: this.request(who) });
    await this.room.at(from);
    await this.desk({ type: "StartClock", speech });
    await this.room.at(to);
    await this.desk({ type: "FinishSpeech", speech });
  };

  /** Each of them in turn, from this time of the day on; seconds from call to call, and of each speech. */
  round = async (whos: string[], first: string, every: number, spoken: number): Promise<void> => {
    for (const [index, who] of whos.entries()) {
      const from = later(first, index * every);
      await this.speaks(who, from, later(from, spoken));
    }
  };

  secretary = async (): Promise<View> => (await this.room.viewOf("secretary")).view;

  /** Whoever waits, in the order of the list. */
  waiting = async (): Promise<string[]> => {
    const { list } = await this.secretary();
    return list.order.map((id) => list.requests[id]?.speaker.seat ?? "");
  };
}

/** The time of the day so many seconds after another, where the meeting is. */
function later(time: string, seconds: number): string {
  return new Date(at(time) + seconds * 1000).toLocaleTimeString("en-GB", { timeZone: "America/New_York" });
}

/** Seconds left at this time of the day to whoever has the floor. */
export function secondsLeft({ floor }: View, time: string): number {
  const clock = floor.speech?.clock;
  if (!clock) throw new Error("nobody has the floor");
  const until = clock.pausedAt ?? at(time);
  const spoken = clock.startedAt === undefined ? 0 : until - clock.startedAt - clock.pausedFor;
  return clock.allotted - spoken / 1000;
}
