"use client";

import { useLocale, useTranslations } from "next-intl";
import { DropdownMenu as Radix } from "radix-ui";
import { Fragment, type KeyboardEvent, type ReactNode } from "react";

import { defaultLocale, directionOf, localeOf } from "@/lib/i18n/locales";

export interface MenuItem {
  name: string;
  label: ReactNode;
  /** Why it cannot be chosen now: greys it, stays reachable and tells. */
  reason?: string;
  /** Begins a new group. */
  apart?: boolean;
  onChoose: () => void;
}

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactNode;
  label: string;
  items: MenuItem[];
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
}

/** What else may be done with a thing; arrows, letters, Enter and Escape work as in any menu. */
export function Menu({ trigger, label, items, open, onOpenChange }: MenuProps) {
  // What opens elsewhere in the page does not inherit its direction.
  const direction = directionOf(localeOf(useLocale()) ?? defaultLocale);
  return (
    <Radix.Root modal={false} dir={direction} open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={label}
          align="end"
          sideOffset={6}
          collisionPadding={12}
          onKeyDown={keepLetters}
          className="z-30 max-h-(--radix-dropdown-menu-content-available-height) min-w-56 max-w-80 animate-fade overflow-y-auto rounded-xl border border-line bg-raised p-1.5 shadow-lg outline-none"
        >
          {items.map((item) => (
            <Fragment key={item.name}>
              {item.apart && <Radix.Separator className="my-1.5 border-t border-line" />}
              <Line item={item} />
            </Fragment>
          ))}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** A letter typed in a menu finds an item; it must not press a button of the page as well. */
function keepLetters(event: KeyboardEvent) {
  if (event.key !== "Escape" && event.key !== "Tab") event.stopPropagation();
}

function Line({ item: { label, reason, onChoose } }: { item: MenuItem }) {
  const t = useTranslations("common");
  return (
    <Radix.Item
      aria-disabled={reason !== undefined || undefined}
      onSelect={(event) => {
        if (reason === undefined) onChoose();
        else event.preventDefault();
      }}
      className="flex min-h-9 cursor-pointer flex-col justify-center rounded-lg px-3 py-1.5 outline-none data-highlighted:bg-accent-wash aria-disabled:cursor-not-allowed aria-disabled:text-faint pointer-coarse:min-h-11"
    >
      <span>{label}</span>
      {reason !== undefined && (
        <span className="text-sm text-soft">
          <span className="sr-only">{t("separator")}</span>
          {reason}
        </span>
      )}
    </Radix.Item>
  );
}
