export type ButtonLook = "primary" | "plain" | "quiet" | "danger";
export type ButtonSize = "small" | "medium" | "large";

const base =
  "inline-flex items-center justify-center gap-2.5 border text-center leading-tight font-semibold no-underline transition-[background-color,border-color,opacity] duration-100 aria-disabled:cursor-not-allowed max-sm:min-h-11 pointer-coarse:min-h-11";

const looks: Record<ButtonLook, string> = {
  primary:
    "border-transparent bg-accent text-accent-ink hover:not-aria-disabled:bg-accent/90 active:not-aria-disabled:bg-accent/80 aria-disabled:opacity-55",
  plain:
    "border-line bg-transparent text-ink hover:not-aria-disabled:border-edge hover:not-aria-disabled:bg-sunk aria-disabled:text-faint",
  quiet:
    "border-transparent bg-transparent text-accent hover:not-aria-disabled:bg-accent-wash aria-disabled:text-faint",
  // Red belongs to the clock: what cannot be taken back is told by a double ink edge and by its words.
  danger:
    "border-ink bg-transparent text-ink ring-1 ring-ink ring-inset hover:not-aria-disabled:bg-ink hover:not-aria-disabled:text-paper aria-disabled:opacity-55",
};

const sizes: Record<ButtonSize, string> = {
  small: "min-h-8.5 rounded-lg px-3 py-1.5 text-[0.84375rem]",
  medium: "min-h-10 rounded-lg px-4 py-2.5 text-base",
  large: "min-h-14 rounded-xl px-6 py-4 text-lg",
};

/** The dress of a button, for links that look like one as well. */
export function buttonClass(look: ButtonLook = "plain", size: ButtonSize = "medium"): string {
  return `${base} ${looks[look]} ${sizes[size]}`;
}
