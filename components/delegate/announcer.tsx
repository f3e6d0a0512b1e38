"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { type Hero, NEAR } from "@/components/delegate/hero";
import { useWords } from "@/components/delegate/words";
import { useSuspendedUntil } from "@/components/table/suspended-until";

/** Says to a screen reader what has become of the turn; silent for what the page opened with. */
export function Announcer({ hero }: { hero: Hero }) {
  const t = useTranslations("delegate.say");
  const words = useWords();
  const what = saying(hero);
  const until = useSuspendedUntil();
  const now = what === "suspended" && until ? until.words : what && t(what);
  const moved = hero.face === "queued" || hero.face === "next" ? hero.moved : undefined;
  const before = useRef({ now, movedAt: moved?.at });
  const [said, setSaid] = useState<string>();
  const sentence = [moved && before.current.movedAt !== moved.at && words.moved(moved), now];
  const text = sentence.filter(Boolean).join(" ");
  useEffect(() => {
    const changed = before.current.now !== now || before.current.movedAt !== moved?.at;
    if (!changed) return;
    before.current = { now, movedAt: moved?.at };
    setSaid(text);
  }, [now, moved?.at, text]);
  return (
    <p role="status" aria-live="polite" className="sr-only">
      {said}
    </p>
  );
}

type Saying = "near" | "next" | "floor" | "void" | "absent" | "suspended" | "invited";

function saying(hero: Hero): Saying | undefined {
  if (hero.face === "invited") return "invited";
  if (hero.face !== "floor" && hero.face !== "next" && hero.face !== "queued") return undefined;
  if (hero.suspended) return "suspended";
  if (hero.face === "floor") return "floor";
  if (hero.face === "next") return hero.after ?? "next";
  return hero.after ?? (hero.position <= NEAR ? "near" : undefined);
}
