import type { QuestionView } from "@/lib/roundtable/view-types";

/** A question with its parts marked (a), (b) … where it has several. The marks are ours, the words the concept note's. */
export function QuestionText({ question: { text, preamble, parts } }: { question: QuestionView }) {
  if (parts.length < 2)
    return (
      <p dir="auto" className="quoted text-start text-lg">
        {text}
      </p>
    );
  return (
    <p dir="auto" className="quoted text-start text-lg">
      {preamble}
      {parts.map((part, index) => (
        <span key={part}>
          {" "}
          <span className="text-faint">({letter(index)})</span> {part}
        </span>
      ))}
    </p>
  );
}

function letter(index: number): string {
  return String.fromCharCode(97 + (index % 26));
}
