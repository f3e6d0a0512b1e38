"use client";

import { LoaderCircle } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentProps, type MouseEvent, useId, useSyncExternalStore } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonLook, type ButtonSize, buttonClass } from "@/components/ui/button-class";
import { Key } from "@/components/ui/key";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  look?: ButtonLook;
  size?: ButtonSize;
  /** Pressed and not answered yet. A submit button finds out by itself from its form. */
  pending?: boolean;
  /** Why it cannot be pressed now: greys it, stays focusable and tells. */
  reason?: string;
  /** The key that does the same, as shown; pressing it is the screen's business. */
  shortcut?: string;
}

/** `className` places the button (width, margins); `look` and `size` dress it. */
export function Button({
  look = "plain",
  size = "medium",
  pending,
  reason,
  shortcut,
  className = "",
  ...rest
}: ButtonProps) {
  const { type = "button", onClick, children, ...others } = rest;
  const t = useTranslations("common");
  const reasonId = useId();
  const form = useFormStatus();
  const waits = pending ?? (type === "submit" && form.pending);
  const asleep = !useScript() && type === "button";
  const blocked = waits || asleep || reason !== undefined;

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  };

  return (
    <span className={`group/button relative inline-grid [anchor-scope:--button] ${className}`}>
      <button
        {...others}
        type={type}
        onClick={press}
        aria-disabled={blocked || undefined}
        aria-busy={waits || undefined}
        aria-describedby={reason === undefined ? others["aria-describedby"] : reasonId}
        aria-keyshortcuts={shortcut}
        className={`[anchor-name:--button] ${buttonClass(look, size)}`}
      >
        <span>{children}</span>
        {waits && (
          <>
            <LoaderCircle aria-hidden="true" className="size-[1.1em] animate-spin motion-reduce:animate-none" />
            <span className="sr-only">{t("pending")}</span>
          </>
        )}
        {shortcut && !waits && <Key>{shortcut}</Key>}
      </button>
      {reason !== undefined && (
        <span
          id={reasonId}
          role="tooltip"
          className={`pointer-events-none z-20 my-1.5 hidden w-max max-w-64 rounded-md bg-ink px-2.5 py-1.5 text-sm text-paper group-focus-within/button:block group-hover/button:block ${PLACE}`}
        >
          {reason}
        </span>
      )}
    </span>
  );
}

/** Under the button, above it where there is no room, and never past the edge of the window; a browser that knows no anchors sees to none of it. */
const PLACE = [
  "absolute start-1/2 top-full not-supports-[position-area:center]:-translate-x-1/2",
  "not-supports-[position-area:center]:rtl:translate-x-1/2",
  "supports-[position-area:center]:fixed supports-[position-area:center]:inset-auto",
  "[position-anchor:--button] [position-area:block-end] [position-try-fallbacks:flip-block]",
].join(" ");

const never = () => () => {};

/** Whether the page's script runs yet: before that a press would be lost, so the button says that it waits. */
function useScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
