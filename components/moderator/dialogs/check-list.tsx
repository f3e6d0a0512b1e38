"use client";

import type { ReactNode } from "react";

export interface CheckListProps {
  legend: string;
  lines: { value: string; label: ReactNode; hint?: ReactNode }[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
}

/** Many to choose from in little room: one line each, scrolling by itself. */
export function CheckList({ legend, lines, chosen, onChange }: CheckListProps) {
  const toggle = (value: string, on: boolean) =>
    onChange([...chosen.filter((one) => one !== value), ...(on ? [value] : [])]);
  return (
    <fieldset className="min-w-0">
      <legend className="caps mb-1.5">{legend}</legend>
      <div className="max-h-52 overflow-y-auto rounded-lg border border-line py-1">
        {lines.map(({ value, label, hint }) => (
          <label
            key={value}
            className="flex min-h-9 items-baseline gap-3 px-3 py-1.5 hover:bg-sunk pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
              className="size-4 shrink-0 self-center"
            />
            <span className="min-w-0 flex-1">{label}</span>
            {hint && <span className="text-end text-sm text-soft">{hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
