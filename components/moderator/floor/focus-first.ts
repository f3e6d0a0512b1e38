/**
 * The `ref` of what a dialog asks: the focus begins on what is chosen, so that the arrows choose and Enter sends. No effect does it,
 * because a dialog's content comes into the page after the component that asks for it.
 */
export function focusFirst(place: HTMLElement | null): void {
  const first = place?.querySelector<HTMLElement>("input:checked") ?? place?.querySelector<HTMLElement>("input");
  first?.focus();
}
