import { type Marker, readMarker } from "@/lib/documents/note/markers";

const NAMED_PART =
  /^(?:section|part|chapter|partie|seccion|sección|parte|القسم|الجزء)\s+(\d{1,2}|[IVX]{1,4}|[A-H])\s*[:.–—-]\s*/iu;
const ARABIC_ORDINALS = ["أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن"];
const ARABIC_ORDINAL = /^(أول|ثاني|ثالث|رابع|خامس|سادس|سابع|ثامن)(?:اً|ًا|ا|ـا|اَ)?\s?[:.،\-–—]+\s?/u;
const CHINESE_ORDINAL = /^([一二三四五六七八九十])[、.．]\s?/u;
const ROMAN_DASH = /^([IVX]{1,5})\s*(?:[-–—:]|\.-)\s*(?=\S)/;

/** The number before a heading, in any of its forms. */
export function numbering(core: string): Marker | null {
  const part = NAMED_PART.exec(core);
  if (part !== null) return ordinal("letter", null, core, part[0]);
  const arabic = ARABIC_ORDINAL.exec(core);
  if (arabic !== null) return ordinal("upper-roman", ARABIC_ORDINALS.indexOf(arabic[1] ?? "") + 1, core, arabic[0]);
  const chinese = CHINESE_ORDINAL.exec(core);
  if (chinese !== null)
    return ordinal("upper-roman", "一二三四五六七八九十".indexOf(chinese[1] ?? "") + 1, core, chinese[0]);
  const dash = ROMAN_DASH.exec(core);
  if (dash !== null) return ordinal("upper-roman", null, core, dash[0]);
  const marker = readMarker(core);
  if (marker === null || marker.kind === "bullet" || marker.kind === "arrow" || marker.kind === "question") return null;
  return marker;
}

function ordinal(kind: "upper-roman" | "letter", value: number | null, core: string, taken: string): Marker {
  return { kind: kind === "letter" ? "upper" : kind, look: "heading", value, rest: core.slice(taken.length).trim() };
}
