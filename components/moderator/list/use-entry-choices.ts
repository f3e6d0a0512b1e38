"use client";

import { useTranslations } from "next-intl";
import { useDesk } from "@/components/moderator/desk-context";
import { isMergeable, mergeable } from "@/components/moderator/list/mergeable";
import { useNames } from "@/components/moderator/names";
import type { MenuItem } from "@/components/ui/menu";
import { useView } from "@/lib/client/table-provider";
import type { RequestView, View } from "@/lib/roundtable/view-types";

/** All that may be done with one who waits, beside calling, moving and withdrawing; each with the reason why not now. */
export function useEntryChoices(request: RequestView): MenuItem[] {
  const view = useView();
  const { open, why } = useDesk();
  const presence = usePresence(request);
  const swaps = useSwaps(request);
  const t = useTranslations("list.menu");
  const { id, participant } = request;
  const text = view.statements.order.find((one) => view.statements.items[one]?.request === id);
  const cannotMerge = isMergeable(request) ? (mergeable(view).length < 2 ? t("alone") : undefined) : t("notMergeable");
  return [
    ...presence,
    {
      name: "why",
      label: t("why"),
      reason: why("MoveRequest"),
      onChoose: () => open({ name: "why", request: id }),
    },
    {
      name: "replace",
      label: t("replace"),
      reason: why("ReplaceSpeaker") ?? (colleagues(view, request).length === 0 ? t("noColleague") : undefined),
      apart: true,
      onChoose: () => open({ name: "replace", request: id }),
    },
    {
      name: "merge",
      label: t("merge"),
      reason: why("MergeRequests") ?? cannotMerge,
      onChoose: () => open({ name: "merge", requests: [id] }),
    },
    ...swaps,
    {
      name: "extra",
      label: t("extra"),
      reason: why("SetExtraTime") ?? (participant === undefined ? t("nobodyNamed") : undefined),
      onChoose: () => open({ name: "extra", request: id }),
    },
    ...(text === undefined
      ? []
      : [
          { name: "read", label: t("read"), apart: true, onChoose: () => open({ name: "statement", statement: text }) },
        ]),
    {
      name: "write",
      label: t("write"),
      reason: why("InviteToWrite"),
      apart: text === undefined,
      onChoose: () => open({ name: "unheard", requests: [id] }),
    },
  ];
}

/** Others of the delegation who could take the turn over. */
export function colleagues({ participants }: Pick<View, "participants">, { participant, speaker }: RequestView) {
  return Object.values(participants?.items ?? {}).filter(
    ({ id, role, delegation }) => role === "delegate" && delegation === speaker.seat && id !== participant,
  );
}

function usePresence({ id, state, presentAt, speaker }: RequestView): MenuItem[] {
  const { act, open, why } = useDesk();
  const { of } = useNames();
  const t = useTranslations("list.menu");
  const name = of(speaker);
  const report = (said: string) => void act({ type: "ReportPresent", request: id }, { said });
  const reason = why("ReportPresent");
  if (state === "parked") {
    return [{ name: "back", label: t("back"), reason, onChoose: () => report(t("backDone", { name })) }];
  }
  const here = { name: "here", label: t("here"), reason, onChoose: () => report(t("hereDone", { name })) };
  return [
    ...(presentAt === undefined ? [here] : []),
    {
      name: "park",
      label: t("park"),
      reason: why("ParkRequest"),
      onChoose: () => open({ name: "park", request: id }),
    },
  ];
}

/** The desk ends a proposal, whichever side made it. */
function useSwaps({ id, swapWith }: RequestView): MenuItem[] {
  const view = useView();
  const { act, why } = useDesk();
  const { ofRequest } = useNames();
  const t = useTranslations("list.menu");
  const { order, requests } = view.list;
  const sides = [
    ...(swapWith === undefined ? [] : [swapWith]),
    ...order.filter((other) => requests[other]?.swapWith === id),
  ];
  return sides.map((other) => ({
    name: `decline-${other}`,
    label: t("declineSwap", { name: ofRequest(view, other) }),
    reason: why("DeclineSwap"),
    onChoose: () => void act({ type: "DeclineSwap", request: id, with: other }, { said: t("declined") }),
  }));
}
