import { markdownBlocks, type TextBlock } from "@/components/rapporteur/markdown-blocks";

/** A summary to read, set as a document is. Its headings begin below the page's own. */
export function SummaryText({ markdown }: { markdown: string }) {
  return markdownBlocks(markdown).map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
    <Block key={index} block={block} />
  ));
}

const headings = [
  "mb-6 text-2xl font-semibold text-balance",
  "mt-9 mb-3 border-b border-line pb-1.5 text-xl font-semibold",
  "mt-6 mb-2 text-lg font-semibold",
];

function Block({ block }: { block: TextBlock }) {
  switch (block.type) {
    case "heading": {
      const Heading = `h${block.level + 1}` as "h2" | "h3" | "h4";
      return <Heading className={headings[block.level - 1]}>{block.text}</Heading>;
    }
    case "quote":
      return (
        <blockquote className="my-3 border-s-2 border-edge ps-4 text-lg text-soft italic [:lang(ar)_&]:not-italic [:lang(zh)_&]:not-italic">
          {block.text}
        </blockquote>
      );
    case "list":
      return (
        <ul className="my-3 list-disc space-y-1 ps-5 text-lg">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case "paragraph":
      return <p className="my-3 text-lg">{block.text}</p>;
    default:
      return block satisfies never;
  }
}
