import { MarkedText } from "@/components/note/marked-text";
import type { BlockShown, NoteShown, PriorityShown } from "@/components/note/note-shown";
import { usePageLocale } from "@/components/table/use-page-locale";
import { numeral } from "@/lib/i18n/format";

const READ = "quoted text-start text-lg leading-[1.65]";

/** A text of the note may hold several paragraphs, parted by blank lines. */
function Paragraphs({ text, footnotes = [], note }: { text: string; footnotes?: number[]; note: NoteShown }) {
  const paragraphs = text.split(/\n{2,}/u);
  return paragraphs.map((paragraph, at) => (
    <p key={paragraph} lang={note.language} dir="auto" className={READ}>
      <MarkedText text={paragraph} note={note} footnotes={at === paragraphs.length - 1 ? footnotes : []} />
    </p>
  ));
}

/** A paragraph or a list of the note. */
export function Block({ block, note }: { block: BlockShown; note: NoteShown }) {
  if (block.kind === "paragraph") return <Paragraphs {...block} note={note} />;
  const last = block.items.length - 1;
  return (
    <Points
      points={block.items}
      note={note}
      footnotes={block.footnotes.filter((n) => !isMarked(n, block.items))}
      last={last}
    />
  );
}

type PointsProps = { points: string[]; note: NoteShown; footnotes?: number[]; last?: number };

function Points({ points, note, footnotes = [], last }: PointsProps) {
  return (
    <ul lang={note.language} className="grid list-disc gap-1.5 ps-5 marker:text-faint">
      {points.map((point, at) => (
        <li key={point} dir="auto" className={READ}>
          <MarkedText text={point} note={note} footnotes={at === last ? footnotes : []} />
        </li>
      ))}
    </ul>
  );
}

/** What the note asks to be done, counted. */
export function Priorities({ note }: { note: NoteShown }) {
  const locale = usePageLocale();
  return (
    <ol className="grid gap-5">
      {note.priorities.map((priority, at) => (
        <li
          key={(priority.title ?? "") + priority.text}
          id={`p${at + 1}`}
          className="grid scroll-mt-6 grid-cols-[1.75rem_minmax(0,1fr)]"
        >
          <span aria-hidden="true" className="pt-0.5 text-lg leading-[1.65] font-semibold text-accent">
            {numeral(locale, at + 1)}
          </span>
          <div className="grid gap-2.5">
            <Priority priority={priority} note={note} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Priority({
  priority: { title, text, points, footnotes },
  note,
}: {
  priority: PriorityShown;
  note: NoteShown;
}) {
  const elsewhere = [title ?? "", ...points];
  return (
    <>
      {title && (
        <h4 lang={note.language} dir="auto" className="text-start text-lg leading-[1.45] font-semibold">
          <MarkedText text={title} note={note} />
        </h4>
      )}
      {text && (
        <Paragraphs text={text} footnotes={footnotes.filter((n) => !isMarked(n, [...elsewhere, text]))} note={note} />
      )}
      {points.length > 0 && <Points points={points} note={note} />}
    </>
  );
}

function isMarked(n: number, texts: string[]): boolean {
  return texts.some((text) => text.includes(`[^${n}]`));
}
