import { useKeyName } from "@/components/ui/key-name";

/** A key of the keyboard, shown on the button that it presses; hidden where shortcuts are switched off. */
export function Key({ children }: { children: string }) {
  const nameOf = useKeyName();
  return (
    <span aria-hidden="true" className="inline-flex items-center pointer-coarse:hidden">
      <kbd
        dir="ltr"
        className="rounded-sm border border-current/40 px-1.5 py-0.5 font-sans text-[0.72em] leading-tight font-semibold opacity-80"
      >
        {nameOf(children)}
      </kbd>
    </span>
  );
}
