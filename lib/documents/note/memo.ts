const MOST = 4096;

/** Remembers what a pure function said of the last few thousand texts: in a long note the same short lines come again and again. */
export function remembering<T>(ask: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    const answer = ask(text);
    if (known.size >= MOST) known.clear();
    known.set(text, answer);
    return answer;
  };
}
