"use client";

import { FileUp } from "lucide-react";
import { type DragEvent, type ReactNode, useId, useState } from "react";
import { Notice } from "@/components/ui/notice";

type Props = {
  title: string;
  lead: string;
  /** The label of the field by which a file is chosen by key and by thumb. */
  choose: string;
  /** Endings of the files that are read, such as ".docx,.pdf". */
  accept: string;
  /** A longer file is refused before it travels, with this sentence. */
  most: { bytes: number; sentence: string };
  /** What is being done, or why not. */
  said?: string;
  pending: boolean;
  onTake: (file: File) => void;
  /** Other ways to hand in the same. */
  children?: ReactNode;
};

/** Where a file is dropped or chosen. */
export function FileDrop({ title, lead, choose, accept, most, said, pending, onTake, children }: Props) {
  const id = useId();
  const [over, setOver] = useState(false);
  const [large, setLarge] = useState(false);

  // Something else was handed in since.
  if (pending && large) setLarge(false);

  const take = (file: File | undefined) => {
    setOver(false);
    if (!file || pending) return;
    const tooLarge = file.size > most.bytes;
    setLarge(tooLarge);
    if (!tooLarge) onTake(file);
  };
  const drag = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };

  return (
    <section
      aria-labelledby={`${id}-title`}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files[0]);
      }}
      className={`grid grid-cols-[minmax(0,1fr)] gap-4 rounded-2xl border-2 border-dashed px-5 py-6 sm:px-8 ${over ? "border-accent bg-accent-wash" : "border-line"}`}
    >
      <h2 id={`${id}-title`} className="flex items-center gap-3 text-xl font-semibold">
        <FileUp aria-hidden="true" className="size-6 shrink-0 text-accent" />
        {title}
      </h2>
      <p className="max-w-prose text-soft">{lead}</p>
      <label className="grid w-full min-w-0 grid-cols-[minmax(0,1fr)] gap-1.5 font-semibold">
        {choose}
        <input
          type="file"
          accept={accept}
          aria-describedby={`${id}-said`}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file, corrected, may be chosen again.
            event.target.value = "";
          }}
          className="w-full min-w-0 font-normal file:me-3 file:min-h-11 file:rounded-lg file:border file:border-line file:bg-raised file:px-4 file:font-semibold file:text-ink"
        />
      </label>
      {children}
      <div id={`${id}-said`}>
        <Notice>{large ? most.sentence : said}</Notice>
      </div>
    </section>
  );
}
