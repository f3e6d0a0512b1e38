"use client";

import { useEffect, useState } from "react";

const AFTER = 3_000;

/** Whether the pointer has not moved for some seconds; then it need not be seen. */
export function useStillPointer(): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const moved = () => {
      setStill(false);
      clearTimeout(timer);
      timer = setTimeout(() => setStill(true), AFTER);
    };
    moved();
    addEventListener("pointermove", moved);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", moved);
    };
  }, []);
  return still;
}
