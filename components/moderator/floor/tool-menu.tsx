"use client";

import { type ReactNode, useState } from "react";
import { Button } from "@/components/ui/button";
import { useKey, useKeys } from "@/components/ui/keys";
import { Menu, type MenuItem } from "@/components/ui/menu";

export interface ToolMenuProps {
  /** What the menu is called, where its button shows less. */
  label: string;
  items: MenuItem[];
  shortcut?: string;
  /** The key stands on the button. */
  keyShown?: boolean;
  children: ReactNode;
}

/** A small button of the floor that opens a menu, by mouse or by its key. */
export function ToolMenu({ label, items, shortcut, keyShown = false, children }: ToolMenuProps) {
  const [shown, setShown] = useState(false);
  const { on } = useKeys();
  useKey(shortcut, () => setShown(true));
  return (
    <Menu
      label={label}
      items={items}
      open={shown}
      onOpenChange={setShown}
      trigger={
        <Button
          size="small"
          shortcut={on && keyShown ? shortcut : undefined}
          aria-label={keyShown ? undefined : label}
          aria-keyshortcuts={on ? shortcut : undefined}
        >
          {children}
        </Button>
      }
    />
  );
}
