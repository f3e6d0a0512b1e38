/** What may be done with a line, over the end of its last row while it has the mouse or the focus; on a touch screen always, in the row. */
export const ON_DEMAND =
  "ms-auto pointer-fine:absolute pointer-fine:end-0 pointer-fine:bottom-0 pointer-fine:bg-paper pointer-fine:ps-4 pointer-fine:opacity-0 pointer-fine:group-focus-within/line:opacity-100 pointer-fine:group-hover/line:opacity-100";
