"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** The buttons, the one that does it last. */
  actions?: ReactNode;
  /** For a form of its own: wider, and not left by a press beside it. */
  wide?: boolean;
  children?: ReactNode;
}

/** Asks before something that weighs, or gathers what it needs. Keeps the focus inside and then gives it back; Escape closes. */
export function Dialog({ open, onOpenChange, title, description, actions, wide = false, children }: DialogProps) {
  const t = useTranslations("common");
  const opener = useOpener(open);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-fade bg-[#0a0c10]/60" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            opener?.focus();
          }}
          onEscapeKeyDown={(event) => isHolding() && event.preventDefault()}
          onInteractOutside={(event) => wide && event.preventDefault()}
          data-scrolls
          className={`fixed inset-x-0 bottom-0 z-50 max-h-[90dvh] animate-fade overflow-y-auto rounded-t-2xl border border-line bg-raised p-6 outline-none sm:inset-x-4 sm:top-[10dvh] sm:bottom-auto sm:max-h-[84dvh] sm:mx-auto sm:rounded-2xl ${wide ? "scroll-pb-24 sm:max-w-4xl" : "sm:max-w-lg"}`}
        >
          <div className="flex items-start justify-between gap-4">
            <Radix.Title className="text-xl font-semibold">{title}</Radix.Title>
            <Radix.Close
              aria-label={t("close")}
              className="-me-2 -mt-2 grid size-11 shrink-0 place-items-center rounded-lg text-soft hover:text-ink"
            >
              <X aria-hidden="true" className="size-5" />
            </Radix.Close>
          </div>
          {description && <Radix.Description className="mt-1 text-soft">{description}</Radix.Description>}
          {children && <div className="mt-4">{children}</div>}
          {actions && (
            <div
              className={
                wide
                  ? "sticky -bottom-6 z-20 -mx-6 mt-6 -mb-6 flex flex-wrap justify-end gap-2 border-t border-line bg-raised px-6 py-4"
                  : "mt-6 flex flex-wrap justify-end gap-2 max-sm:grid max-sm:justify-stretch"
              }
            >
              {actions}
            </div>
          )}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Escape puts back what is held, or ends a search, before it leaves a dialog. */
function isHolding(): boolean {
  const { activeElement } = document;
  return activeElement?.matches("[data-holds]") || document.querySelector("[data-handle][aria-pressed=true]") !== null;
}

/** What had the focus before: Radix knows only triggers of its own. Read while rendering, since a field inside may take the focus at once. */
function useOpener(open: boolean): HTMLElement | null {
  const [was, setWas] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  if (open !== was) {
    setWas(open);
    if (open) setOpener(focused());
  }
  return opener;
}

/** The line of a menu is gone when the dialog closes; the button that opened the menu is still there. */
function focused(): HTMLElement | null {
  const { activeElement } = document;
  const menu = activeElement?.closest("[role=menu]")?.getAttribute("aria-labelledby");
  const at = menu ? document.getElementById(menu) : activeElement;
  return at instanceof HTMLElement ? at : null;
}
