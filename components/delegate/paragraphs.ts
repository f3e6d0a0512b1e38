/** The paragraphs of a text to be read out, empty lines left out. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\n+/u).flatMap((paragraph) => paragraph.trim() || []);
}
