"use client";

import { useState } from "react";
import { nextInstantAt } from "@/components/moderator/zone-time";
import { TextField } from "@/components/ui/text-field";
import { useServerNow, useTableAddress } from "@/lib/client/table-provider";

/** A time on the meeting's clock that may stay empty: what was typed, the instant (ms) it means, and whether it means none. */
export function useTypedTime(before = "") {
  const now = useServerNow()();
  const { timeZone } = useTableAddress();
  const [typed, setTyped] = useState(before);
  const at = typed.trim() ? nextInstantAt(typed, timeZone, now) : undefined;
  return { typed, setTyped, at, wrong: typed.trim() !== "" && at === undefined };
}

export interface TimeFieldProps {
  label: string;
  hint: string;
  example: string;
  time: ReturnType<typeof useTypedTime>;
  focus?: boolean;
}

export function TimeField({ label, hint, example, time, focus = false }: TimeFieldProps) {
  return (
    <TextField
      label={label}
      hint={hint}
      type="text"
      dir="ltr"
      inputMode="numeric"
      placeholder={example}
      autoComplete="off"
      value={time.typed}
      autoFocus={focus}
      onChange={(event) => time.setTyped(event.currentTarget.value)}
    />
  );
}
