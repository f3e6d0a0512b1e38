/** Conference rooms by table; those of one slot meet in rooms of their own. The names are made up. */
export const ROOMS: Record<number, string> = {
  1: "Conference Room 11",
  2: "Conference Room 12",
  3: "Conference Room 14",
  4: "Conference Room 15",
  5: "Conference Room 11",
  6: "Conference Room 12",
};

/** How many delegations find a seat in each. */
export const CAPACITY = 50;
