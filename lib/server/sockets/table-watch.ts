import { diff } from "@/lib/roundtable/patch";
import { audienceOf } from "@/lib/roundtable/policy";
import type { Here } from "@/lib/roundtable/protocol";
import { view } from "@/lib/roundtable/view";
import { AUDIENCES, type Audience } from "@/lib/roundtable/view-types";
import type { Holder } from "@/lib/server/badge-holder";
import { serverNow } from "@/lib/server/clock";
import { type Following, remembered } from "@/lib/server/connected/following";
import { mayStay, roleAt } from "@/lib/server/enter";
import type { LiveTable } from "@/lib/server/live/live-table";
import type { Publication } from "@/lib/server/live/publish";
import type { Place } from "@/lib/server/place";
import { OwnViews } from "@/lib/server/sockets/own-views";
import type { TableServer, TableSocket } from "@/lib/server/sockets/types";

/** A socket that follows the table: as whom it was let in, and what it is sent. */
type Member = { socket: TableSocket; holder: Holder | null; asPublic: boolean; audience: Audience };

function followingOf({ socket, holder, asPublic }: Member): Following {
  const { report } = socket.data;
  return { holder, asPublic, ...(report && { report }) };
}

/** The sockets of this process that follow one table. Lives from the first to the last of them. */
export class TableWatch {
  private readonly members = new Map<string, Member>();
  private readonly own = new OwnViews();
  private readonly stop: () => void;
  private announced = "";

  constructor(
    private readonly io: TableServer,
    readonly place: Place,
    readonly live: LiveTable,
  ) {
    this.stop = live.subscribe((publication) => this.publish(publication));
  }

  get count(): number {
    return this.members.size;
  }

  has(socket: TableSocket): boolean {
    return this.members.has(socket.id);
  }

  /** Lets a socket in, or changes as whom it is in. Nothing may be awaited between this and reading the frame it is sent. */
  add(socket: TableSocket, audience: Audience, asPublic: boolean): void {
    this.leaveRooms(socket);
    this.members.set(socket.id, { socket, holder: socket.data.holder, asPublic, audience });
    // Whoever comes in has been told nothing, even where another left meanwhile and all stands as it was announced.
    this.announced = "";
    socket.join(this.room(audience));
  }

  remove(socket: TableSocket): void {
    this.leaveRooms(socket);
    const member = this.members.get(socket.id);
    this.members.delete(socket.id);
    const { holder } = socket.data;
    if (member && holder)
      remembered(this.place.id, { ...followingOf(member), holder, over: "socket", at: serverNow() });
    const stays = holder && [...this.members.values()].some((member) => member.holder?.id === holder.id);
    if (holder && !stays) this.own.forget(holder.id);
  }

  /** What only this participant may see; undefined for who watches as the public, or has no seat. */
  mineFor(socket: TableSocket) {
    const member = this.members.get(socket.id);
    return member?.holder && !member.asPublic
      ? this.own.of(member.holder.id, this.live.state(), this.live.now())
      : undefined;
  }

  /** All who are in, in the order in which they came, with what their screens told. */
  following(): Following[] {
    return Array.from(this.members.values(), followingOf);
  }

  /** Tells everybody the number they should be at, so that who missed something notices. */
  sendHead(): void {
    const [anyone] = this.members.values();
    if (!anyone) return;
    // Of an audience that is watched: all stand at one seq, and to ask for another would have its view computed from now on.
    const { seq } = this.live.frame(anyone.audience);
    this.io.to(this.rooms()).emit("head", { ...this.address(), seq });
  }

  /** Called once a second: a crowd that comes in together is one message. */
  sendPresence(): void {
    const presence = { ...this.address(), count: this.count };
    const staff = { ...presence, desk: this.here("desk"), record: this.here("record") };
    const announced = JSON.stringify(staff);
    if (this.announced === announced) return;
    this.announced = announced;
    this.io.to([this.room("public"), this.room("participants")]).emit("presence", presence);
    this.io.to([this.room("desk"), this.room("record")]).emit("presence", staff);
  }

  /** The people who are in as this audience, each once, in the order in which they came. */
  private here(audience: Audience): Here {
    const people = new Map<string, string>();
    for (const { holder, audience: theirs } of this.members.values()) {
      if (holder && theirs === audience) people.set(holder.id, holder.name);
    }
    return Array.from(people, ([participant, name]) => ({ participant, name }));
  }

  /** Ends the connections as a bad line would: clients come back by themselves. */
  hangUp(): void {
    for (const { socket } of [...this.members.values()]) socket.conn.close();
  }

  close(): void {
    this.stop();
  }

  private publish(publication: Publication): void {
    const reseated = publication.before.participants !== publication.after.participants;
    const moved = reseated ? this.reseat(publication) : [];
    for (const [audience, patch] of publication.patches) {
      this.io
        .to(this.room(audience))
        .except(moved)
        .emit("patch", { ...this.address(), ...patch });
    }
    this.sendOwn(publication);
    if (reseated) this.turnOut();
  }

  /** Whoever was given another seat, or none, goes over to its audience, with the difference of the two views; returns their socket ids. */
  private reseat({ before, at }: Publication): string[] {
    const moved: string[] = [];
    for (const member of this.members.values()) {
      if (!mayStay(this, member.holder)) {
        this.leaveRooms(member.socket);
        continue;
      }
      const audience = member.asPublic ? "public" : audienceOf(roleAt(this, member.holder));
      if (audience === member.audience) continue;
      const { seq: to, view: now } = this.live.frame(audience);
      const patch = diff(view(before, member.audience, at), now) ?? {};
      this.add(member.socket, audience, member.asPublic);
      member.socket.emit("patch", { ...this.address(), from: before.seq, to, patch });
      moved.push(member.socket.id);
    }
    return moved;
  }

  /** Whoever may not be here any more finds that out as after a bad line, by coming back. */
  private turnOut(): void {
    for (const { socket, holder } of [...this.members.values()]) if (!mayStay(this, holder)) socket.conn.close();
  }

  private sendOwn({ after, at }: Publication): void {
    const people = new Map<string, TableSocket[]>();
    for (const { holder, asPublic, socket } of this.members.values()) {
      if (holder && !asPublic) people.set(holder.id, [...(people.get(holder.id) ?? []), socket]);
    }
    for (const [id, sockets] of people) {
      const mine = this.own.changed(id, after, at);
      if (mine) for (const socket of sockets) socket.emit("mine", { ...this.address(), seq: after.seq, mine });
    }
  }

  private leaveRooms(socket: TableSocket): void {
    for (const audience of AUDIENCES) socket.leave(this.room(audience));
  }

  private rooms(): string[] {
    return AUDIENCES.map((audience) => this.room(audience));
  }

  private room(audience: Audience): string {
    return `${this.place.id} ${audience}`;
  }

  private address() {
    return { meeting: this.place.meeting.slug, table: this.place.number };
  }
}
