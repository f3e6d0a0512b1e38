import type { Following } from "@/lib/server/connected/following";
import type { Entrance } from "@/lib/server/enter";
import { tables } from "@/lib/server/live/tables";
import { TableWatch } from "@/lib/server/sockets/table-watch";
import type { TableServer, TableSocket } from "@/lib/server/sockets/types";

/** All tables that sockets of this process follow. */
export class Watches {
  private readonly byTable = new Map<string, TableWatch>();

  constructor(private readonly io: TableServer) {}

  /** The watch of a table, made at its first socket. */
  of({ place, live }: Entrance): TableWatch {
    const known = this.byTable.get(place.id);
    if (known) return known;
    const watch = new TableWatch(this.io, place, live);
    this.byTable.set(place.id, watch);
    return watch;
  }

  following(tableId: string): Following[] {
    return this.byTable.get(tableId)?.following() ?? [];
  }

  leaveAll(socket: TableSocket): void {
    for (const watch of socket.data.watches.values()) this.leave(socket, watch);
    socket.data.watches.clear();
  }

  all(): TableWatch[] {
    return [...this.byTable.values()];
  }

  /**
   * Hangs up on those who follow a table that is no longer there, or is another one now, so that they come back and join
   * what is. Costs no query for a table that lives.
   */
  async dropGone(): Promise<void> {
    for (const watch of this.all()) {
      const live = await tables()
        .of(watch.place.id)
        .catch((error: { code?: string }) => (error.code === "no-such-table" ? null : watch.live));
      if (live !== watch.live) watch.hangUp();
    }
  }

  close(): void {
    for (const watch of this.byTable.values()) watch.close();
    this.byTable.clear();
  }

  private leave(socket: TableSocket, watch: TableWatch): void {
    watch.remove(socket);
    if (watch.count > 0) return;
    watch.close();
    this.byTable.delete(watch.place.id);
  }
}
