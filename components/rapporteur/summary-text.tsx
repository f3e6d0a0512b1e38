import { markdownBlocks, type TextBlock } from "@/components/rapporteur/markdown-blocks";

/** A summary to read. Its headings begin below the page's own. */
export function SummaryText({ markdown }: { markdown: string }) {
  return (
    <div className="grid gap-3.5">
      {markdownBlocks(markdown).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

const headings = ["text-2xl font-semibold", "mt-4 text-xl font-semibold", "mt-2 text-lg font-semibold"];

function Block({ block }: { block: TextBlock }) {
  switch (block.type) {
    case "heading": {
      const Heading = `h${block.level + 1}` as "h2" | "h3" | "h4";
      return <Heading className={headings[block.level - 1]}>{block.text}</Heading>;
    }
    case "quote":
      return <blockquote className="quoted border-s-2 border-accent ps-4 text-lg text-soft">{block.text}</blockquote>;
    case "list":
      return (
        <ul className="quoted list-disc ps-5 text-lg">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "paragraph":
      return <p className="quoted text-lg">{block.text}</p>;
    default:
      return block satisfies never;
  }
}
