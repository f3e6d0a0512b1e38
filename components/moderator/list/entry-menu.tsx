"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEntryChoices } from "@/components/moderator/list/use-entry-choices";
import { useNames } from "@/components/moderator/names";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import type { RequestView } from "@/lib/roundtable/view-types";

/** What is rarer than calling and moving. */
export function EntryMenu({ request, toHead }: { request: RequestView; toHead: { reason?: string; go: () => void } }) {
  const choices = useEntryChoices(request);
  const head = useTranslations("moderate.entry")("first");
  const items = [{ name: "head", label: head, reason: toHead.reason, onChoose: toHead.go }, ...choices];
  const { of } = useNames();
  const t = useTranslations("list.menu");
  const label = t("moreLabel", { name: of(request.speaker) });
  return (
    <Menu
      label={label}
      items={items}
      trigger={
        <Button size="small" aria-label={label}>
          <Ellipsis aria-hidden="true" className="size-4" />
        </Button>
      }
    />
  );
}
