"use client";

import { type ComponentProps, type KeyboardEvent, useState } from "react";
import { typedClock } from "@/components/table/agenda-editor/typed-clock";

type ClockInputProps = Omit<ComponentProps<"input">, "value" | "onChange"> & {
  /** As "10:00"; empty for none. */
  value: string;
  onClock: (clock: string) => void;
};

/** A time of day as the rest of the page writes it, 24 hours, however it is typed; what is none gives way to the time before. */
export function ClockInput({ value, onClock, ...input }: ClockInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    const clock = typed === null ? undefined : typedClock(typed);
    setTyped(null);
    if (clock !== undefined && clock !== value) onClock(clock);
  };
  // What was typed is not in the form yet: Enter settles it, and sends nothing.
  const enter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    settle();
  };
  return (
    <input
      {...input}
      inputMode="numeric"
      autoComplete="off"
      dir="ltr"
      maxLength={8}
      placeholder="–"
      value={typed ?? value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={enter}
    />
  );
}
