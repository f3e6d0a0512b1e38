"use client";

import { useEffect } from "react";

/** Fetches the faces of Chinese after the first paint: their ranges alone weigh several times what all other styles of a page do. */
export function ChineseFaces() {
  useEffect(() => {
    void import("@fontsource-variable/noto-sans-sc");
    void import("@fontsource-variable/noto-serif-sc");
  }, []);
  return null;
}
