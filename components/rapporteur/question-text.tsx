"use client";

import { useWords } from "@/components/rapporteur/words";
import { NoteLink } from "@/components/table/note-link";
import type { QuestionView } from "@/lib/roundtable/view-types";

/** A question with its parts marked (a), (b) … where it has several. The marks are ours, the words the concept note's. */
export function QuestionText({ question: { number, text, preamble, parts } }: { question: QuestionView }) {
  const { partMark } = useWords();
  if (parts.length < 2)
    return (
      <p dir="auto" className="quoted text-start text-lg">
        {text} <InNote number={number} />
      </p>
    );
  return (
    <p dir="auto" className="quoted text-start text-lg">
      {preamble}
      {parts.map((part, index) => (
        <span key={part}>
          {" "}
          <bdi className="text-faint">{partMark(index)}</bdi> {part}
        </span>
      ))}{" "}
      <InNote number={number} />
    </p>
  );
}

function InNote({ number }: { number: number }) {
  return (
    <bdi className="font-sans text-sm whitespace-nowrap text-soft">
      <NoteLink number={number} newTab />
    </bdi>
  );
}
