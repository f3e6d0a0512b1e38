/** Keys of the regional groups of the United Nations; `null` stands for members of none. */
export type RegionalGroup =
  | "african"
  | "asia-pacific"
  | "eastern-european"
  | "latin-american-caribbean"
  | "western-european-others";
