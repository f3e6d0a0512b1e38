"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import type { Hero } from "@/components/delegate/hero";

/** Says to a screen reader what has become of the turn; silent for what the page opened with. */
export function Announcer({ hero }: { hero: Hero }) {
  const t = useTranslations("delegate.say");
  const now = saying(hero);
  const before = useRef(now);
  const [said, setSaid] = useState<Saying>();
  useEffect(() => {
    if (before.current === now) return;
    before.current = now;
    setSaid(now);
  }, [now]);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said && t(said)}
    </p>
  );
}

type Saying = "next" | "floor" | "void" | "absent" | "suspended";

function saying(hero: Hero): Saying | undefined {
  if (hero.face !== "floor" && hero.face !== "next" && hero.face !== "queued") return undefined;
  if (hero.suspended) return "suspended";
  if (hero.face === "floor") return "floor";
  return hero.after ?? (hero.face === "next" ? "next" : undefined);
}
