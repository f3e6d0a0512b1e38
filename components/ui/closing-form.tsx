"use client";

import type { ComponentProps } from "react";

/** A form in a popover, which closes once something is chosen; the focus goes back to the button that opened it. */
export function ClosingForm(form: ComponentProps<"form">) {
  return <form {...form} onSubmit={({ currentTarget }) => currentTarget.hidePopover?.()} />;
}
