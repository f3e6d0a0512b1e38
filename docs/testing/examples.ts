/** One thing that is asked in a document, and all that is answered. */
export type Example = {
  line: number;
  door: "http" | "socket";
  as: string;
  options: string[];
  text: string;
  answers: { kind: string; text: string }[];
};

type Block = { line: number; language: string; info: string[]; text: string };

/** The examples of a document, in order: a block of `http` or `socket`, then blocks of `json` or `text`, each with what kind of answer it is. */
export function examplesIn(markdown: string): Example[] {
  const examples: Example[] = [];
  for (const { line, language, info, text } of blocksIn(markdown)) {
    if (language === "http" || language === "socket") {
      const as = info.find((word) => word.startsWith("as="))?.slice(3) ?? "nobody";
      examples.push({ line, door: language, as, options: info, text, answers: [] });
    } else {
      examples.at(-1)?.answers.push({ kind: info[0] ?? "", text });
    }
  }
  return examples;
}

function blocksIn(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const [index, row] of markdown.split("\n").entries()) {
    if (!row.startsWith("```")) {
      if (open) open.text += `${row}\n`;
    } else if (open) {
      blocks.push(open);
      open = undefined;
    } else {
      const [language = "", ...info] = row.slice(3).trim().split(/\s+/);
      open = { line: index + 1, language, info, text: "" };
    }
  }
  return blocks;
}
