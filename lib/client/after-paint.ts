/** A page in the background has no frames, and must not fall behind for it. */
const NO_FRAME = 100;

/** Does something once what stands now has been painted. */
export function afterPaint(what: () => void): void {
  const timer = setTimeout(go, NO_FRAME);
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    // A frame is painted after its callbacks: a task of its own comes after that.
    setTimeout(what);
  });
  function go() {
    cancelAnimationFrame(frame);
    what();
  }
}
