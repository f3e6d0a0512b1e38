/** Text as bytes of an encoding that the platform only decodes: every one or two bytes are tried once. */
export function encode(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = table.get(character);
      if (!bytes) throw new Error(`${encoding} has no ${character}.`);
      return bytes;
    }),
  );
}

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  const enter = (bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    if ([...text].length === 1 && text !== "\ufffd" && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte += 1) enter([byte]);
  if (encoding === "gb18030")
    for (let lead = 0x81; lead < 0xff; lead += 1) for (let tail = 0x40; tail < 0xff; tail += 1) enter([lead, tail]);
  tables.set(encoding, table);
  return table;
}
