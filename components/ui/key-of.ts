/** A key as it was pressed, with what the rules about shortcuts need to know of its surroundings. */
export type KeyPress = {
  key: string;
  code: string;
  /** Held down, part of a composition, or already answered. */
  ignored: boolean;
  /** With Ctrl, Alt or Meta; Shift only makes a "?". */
  modified: boolean;
  typing: boolean;
  inDialog: boolean;
  /** The focus stands on a button or link that someone reached by keyboard. */
  onControl: boolean;
};

/** The shortcut that is meant ("space", "p", "7", "?"), or undefined where a key means what it always means. */
export function keyOf(press: KeyPress): string | undefined {
  if (press.ignored || press.modified || press.typing || press.inDialog) return undefined;
  if (press.key === " ") return press.onControl ? undefined : "space";
  if (press.key === "?" || press.key === "؟") return "?";
  if (press.key === "/" || press.code === "Slash") return "/";
  // On an Arabic or Russian keyboard the key that carries P types another letter.
  const place = /^(?:Key([A-Z])|Digit([0-9])|Numpad([0-9]))$/.exec(press.code);
  if (/^[a-z0-9]$/i.test(press.key)) return press.key.toLowerCase();
  return (place?.[1] ?? place?.[2] ?? place?.[3])?.toLowerCase();
}
