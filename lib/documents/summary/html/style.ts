import { type Direction, directionOf, type Locale } from "@/lib/i18n/locales";

/** The look of a summary on a screen and on paper. It brings no face of its own and asks no server for one. */
export function styleOf(language: Locale, attribution: string): string {
  return `
:root { color-scheme: light dark; }
body {
  max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; line-height: 1.6; overflow-wrap: break-word;
  font-family: "Noto Sans", "Noto Sans Arabic", "Noto Sans SC", system-ui, sans-serif;
}
h1, h2, h3 { line-height: 1.3; break-after: avoid; }
h1 { font-size: 1.7rem; margin: 0 0 1.5rem; }
h2 { font-size: 1.25rem; margin: 2.25rem 0 0.75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 0.5rem; }
p { margin: 0 0 0.9rem; orphans: 2; widows: 2; }
ul { margin: 0 0 0.9rem; padding-inline-start: 1.4rem; }
blockquote { margin: 0 0 1rem; padding-inline: 1rem; border-inline-start: 3px solid GrayText; break-after: avoid; }
footer { margin-top: 3rem; font-size: 0.85rem; opacity: 0.8; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  footer { display: none; }
}
@page { size: A4; margin: 24mm 26mm; ${feet(directionOf(language), attribution)} }
`;
}

/** On every page, as in the other forms; a browser that knows no boxes in the margin leaves them out. */
function feet(direction: Direction, attribution: string): string {
  const [start, end] = direction === "rtl" ? ["right", "left"] : ["left", "right"];
  const words = attribution.replace(/[\\"<\n]/g, (char) => `\\${char.charCodeAt(0).toString(16)} `);
  const pages = 'counter(page) " / " counter(pages)';
  return `@bottom-${start} { width: 85%; font: 8.5pt sans-serif; content: "${words}"; }
  @bottom-${end} { font: 8.5pt sans-serif; content: ${pages}; }`;
}
