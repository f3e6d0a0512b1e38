"use client";

import { type ComponentProps, useState } from "react";
import { typedClock } from "@/components/secretariat/programme/typed-clock";

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
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}
