import type { Held } from "@/components/table/held/list-order";

/** A list of which one entry may be picked up, carried along and let go, by hand or by keys. */
export type Carried = {
  held: Held | null;
  /** As it looks while one is held. */
  order: string[];
  /** False where nothing may be moved now: then there is nothing to carry. */
  lift(id: string): boolean;
  carry(held: Held): void;
  putBack(): void;
  drop(): Promise<void>;
};
