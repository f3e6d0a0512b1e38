/** Selects the sentence behind the selection, the first one where none is or the text has ended; returns its words. */
export function nextSentence(text: HTMLElement | null): string | undefined {
  const node = text?.firstChild;
  const selection = getSelection();
  if (!text || !selection || !(node instanceof Text)) return undefined;
  const from = node === selection.focusNode ? selection.getRangeAt(0).endOffset : 0;
  const sentence = sentenceAfter(node.data, from, text.closest<HTMLElement>("[lang]")?.lang);
  if (!sentence) return undefined;
  const [start, end] = sentence;
  selection.setBaseAndExtent(node, start, node, end);
  text.ownerDocument.defaultView?.requestAnimationFrame(() => text.scrollIntoView({ block: "nearest" }));
  return node.data.slice(start, end);
}

/** Where the first sentence that begins at or behind `from` begins and ends, the white space behind it left out. */
export function sentenceAfter(text: string, from: number, language?: string): [number, number] | undefined {
  const all = [...new Intl.Segmenter(language, { granularity: "sentence" }).segment(text)].filter(({ segment }) =>
    segment.trim(),
  );
  const found = all.find(({ index }) => index >= from) ?? all[0];
  return found && [found.index, found.index + found.segment.trimEnd().length];
}
