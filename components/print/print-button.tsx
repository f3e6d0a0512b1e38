"use client";

import { Button } from "@/components/ui/button";

export function PrintButton({ children }: { children: string }) {
  return (
    <Button look="primary" onClick={() => window.print()}>
      {children}
    </Button>
  );
}
