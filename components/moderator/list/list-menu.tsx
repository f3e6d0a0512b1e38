"use client";

import { Ellipsis } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDesk } from "@/components/moderator/desk-context";
import { mergeable } from "@/components/moderator/list/mergeable";
import { unheard } from "@/components/moderator/list/unheard";
import { Button } from "@/components/ui/button";
import { useKey, useKeys } from "@/components/ui/keys";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { useView } from "@/lib/client/table-provider";

/** What concerns the list as a whole and is not needed at every turn. */
export function ListMenu() {
  const [shown, setShown] = useState(false);
  const { on } = useKeys();
  const items = useListChoices();
  const t = useTranslations("list.more");
  useKey("l", () => setShown(true));
  return (
    <Menu
      label={t("open")}
      items={items}
      open={shown}
      onOpenChange={setShown}
      trigger={
        <Button aria-label={t("open")} aria-keyshortcuts={on ? "L" : undefined} className="[&>button]:px-3">
          <Ellipsis aria-hidden="true" className="size-5" />
        </Button>
      }
    />
  );
}

function useListChoices(): MenuItem[] {
  const view = useView();
  const { act, open, why } = useDesk();
  const t = useTranslations("list.more");
  const alone = useTranslations("list.menu")("alone");
  const { order } = view.list;
  const left = unheard(view).map(({ request }) => request.id);
  return [
    { name: "order", label: t("order"), reason: why("ConfirmOrder"), onChoose: () => open({ name: "order" }) },
    {
      name: "confirm",
      label: t("confirm"),
      reason: why("ConfirmOrder"),
      onChoose: () => void act({ type: "ConfirmOrder", order }, { said: t("confirmed") }),
    },
    {
      name: "merge",
      label: t("merge"),
      reason: why("MergeRequests") ?? (mergeable(view).length < 2 ? alone : undefined),
      onChoose: () => open({ name: "merge", requests: [] }),
    },
    {
      name: "write",
      label: t("write"),
      reason: left.length === 0 ? t("nobodyUnheard") : undefined,
      apart: true,
      onChoose: () => open({ name: "unheard", requests: left }),
    },
    {
      name: "profile",
      label: t("profile"),
      reason: why("SetProfile"),
      onChoose: () => open({ name: "profile" }),
    },
  ];
}
