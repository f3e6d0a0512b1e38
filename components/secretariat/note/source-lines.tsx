"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, useMemo, useRef, useState } from "react";
import { Menu, type MenuItem } from "@/components/ui/menu";

export type SourceLine = {
  line: number;
  text: string;
  became: string;
  /** Places in the reading, counted from 0. */
  table?: number;
  question?: number;
  reason?: string;
};

/** What somebody makes of a line. */
export type LineUse = "question" | "part" | "title";

type Props = {
  lines: SourceLine[];
  /** What may be made of a line, for each table of the draft. */
  tables: { key: string; number: number }[];
  onUse: (use: LineUse, table: string, text: string) => void;
  onShow: (key: string) => void;
};

/** The document line by line, each with what it became: nothing of it is out of sight. Arrows walk, Enter opens what may be done. */
export function SourceLines({ lines, tables, onUse, onShow }: Props) {
  const t = useTranslations("manageNote.source");
  const [all, setAll] = useState(true);
  const [at, setAt] = useState(0);
  const list = useRef<HTMLOListElement>(null);
  const shown = useMemo(
    () => lines.filter(({ became }) => became !== "blank" && (all || became === "set-aside")),
    [lines, all],
  );
  const aside = useMemo(() => lines.filter(({ became }) => became === "set-aside").length, [lines]);

  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 12, PageUp: -12 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.min(shown.length - 1, Math.max(0, at + step));
    setAt(next);
    list.current?.querySelectorAll<HTMLElement>("button[data-line]")[next]?.focus();
  };

  return (
    <section aria-labelledby="source" className="grid min-w-0 content-start gap-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id="source" className="caps">
          {t("title")}
        </h2>
        <label className="inline-flex min-h-8 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input type="checkbox" checked={!all} onChange={() => setAll(!all)} className="size-4" />
          {t("onlyAside", { count: aside })}
        </label>
      </div>
      <p className="text-sm text-soft">{t("hint")}</p>
      <ol ref={list} onKeyDown={walk} className="font-serif lg:max-h-[75dvh] lg:overflow-y-auto">
        {shown.map((line, index) => (
          <Line
            key={line.line}
            line={line}
            focusable={index === Math.min(at, shown.length - 1)}
            tables={tables}
            onUse={onUse}
            onShow={onShow}
            onFocus={() => setAt(index)}
          />
        ))}
      </ol>
    </section>
  );
}

type LineProps = Omit<Props, "lines"> & { line: SourceLine; focusable: boolean; onFocus: () => void };

const Line = memo(
  function Line({ line, focusable, tables, onUse, onShow, onFocus }: LineProps) {
    const t = useTranslations("manageNote.source");
    const { text, became, table, question } = line;
    const number = table === undefined ? undefined : tables.find(({ key }) => key === `t${table + 1}`)?.number;
    const mark = t(`became.${became as "question"}`);
    const where = number === undefined ? mark : t("at", { mark, table: number });
    return (
      <li className="grid grid-cols-[7.5rem_minmax(0,1fr)] items-baseline border-t border-line [contain-intrinsic-size:auto_2.25rem] [content-visibility:auto]">
        <span className={`font-sans text-xs ${became === "set-aside" ? "font-semibold text-ink" : "text-soft"}`}>
          {where}
        </span>
        <Menu
          label={t("actions")}
          items={itemsOf({ line, tables, t, onUse, onShow: question === undefined ? undefined : onShow })}
          trigger={
            <button
              type="button"
              data-line
              tabIndex={focusable ? 0 : -1}
              onFocus={onFocus}
              dir="auto"
              className={`min-h-8 rounded px-2 py-1 text-start hover:bg-sunk pointer-coarse:min-h-11 ${became === "furniture" ? "text-faint" : ""}`}
            >
              {text.trim()}
            </button>
          }
        />
      </li>
    );
  },
  (before, after) =>
    before.line === after.line && before.focusable === after.focusable && before.tables === after.tables,
);

type Asked = Pick<LineProps, "line" | "tables" | "onUse"> & {
  t: ReturnType<typeof useTranslations<"manageNote.source">>;
  onShow?: (key: string) => void;
};

function itemsOf({ line: { text, table = 0, question }, tables, t, onUse, onShow }: Asked): MenuItem[] {
  const words = text.trim();
  const near = tables.findIndex(({ key }) => key === `t${table + 1}`);
  // The table where the line stands first: it is meant nearly always.
  const ordered = near < 0 ? tables : [...tables.slice(near), ...tables.slice(0, near)];
  const show =
    onShow && question !== undefined
      ? [{ name: "show", label: t("show"), onChoose: () => onShow(`t${table + 1}q${question + 1}`) }]
      : [];
  const uses = ordered.slice(0, 8).flatMap(({ key, number }, index) =>
    (["question", "part", "title"] as const).map((use) => ({
      name: `${use}-${key}`,
      label: t(`use.${use}`, { table: number }),
      apart: use === "question" && (index > 0 || show.length > 0),
      onChoose: () => onUse(use, key, words),
    })),
  );
  return [...show, ...uses];
}
