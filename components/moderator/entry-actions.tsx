"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { EntryMenu } from "@/components/moderator/list/entry-menu";
import { useNames } from "@/components/moderator/names";
import { moveOf } from "@/components/table/held/list-order";
import { useView } from "@/lib/client/table-provider";
import type { RequestView } from "@/lib/roundtable/view-types";

type Where = "up" | "down" | "first";

/** What may be done with one who waits. */
export function EntryActions({ request }: { request: RequestView }) {
  const { act, open, say, why } = useDesk();
  const view = useView();
  const { of } = useNames();
  const t = useTranslations("moderate.entry");
  const name = of(request.speaker);
  const move = (where: Where) => {
    const to = moveOf(view.list.order, request.id, where);
    const reason = why("MoveRequest");
    if (reason) say(reason, "strong");
    else if (to) void act({ type: "MoveRequest", ...to }, { said: t(`moved.${where}`, { name }) });
  };
  const reasonAt = (where: Where) => (moveOf(view.list.order, request.id, where) ? undefined : t("atEnd"));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form.
    <div
      role="group"
      aria-label={t("group", { name })}
      className="flex flex-wrap gap-1.5 ps-6.5 pb-3 [&_button]:px-2.5"
    >
      <DeskButton size="small" command="CallSpeaker" onPress={() => act({ type: "CallSpeaker", request: request.id })}>
        {t("call")}
      </DeskButton>
      <DeskButton size="small" command="MoveRequest" reason={reasonAt("up")} onPress={() => move("up")}>
        <ArrowUp aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("up", { name })}</span>
      </DeskButton>
      <DeskButton size="small" command="MoveRequest" reason={reasonAt("down")} onPress={() => move("down")}>
        <ArrowDown aria-hidden="true" className="size-4" />
        <span className="sr-only">{t("down", { name })}</span>
      </DeskButton>
      <DeskButton
        size="small"
        look="quiet"
        command="WithdrawRequest"
        onPress={() => open({ name: "withdraw", request: request.id })}
      >
        {t("withdraw")}
      </DeskButton>
      <EntryMenu
        request={request}
        toHead={{ reason: why("MoveRequest") ?? reasonAt("first"), go: () => move("first") }}
      />
    </div>
  );
}
