"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { useReasonWords } from "@/components/moderator/list/reason-words";
import { useNames } from "@/components/moderator/names";
import { Button } from "@/components/ui/button";
import { useView } from "@/lib/client/table-provider";
import type { Suggestion } from "@/lib/roundtable/view-types";

const MOST = 2;

/** What the rules would change in the order, a few at a time: offers, each to accept or to leave. */
export function Suggestions({ offers, onLeave }: { offers: Suggestion[]; onLeave: (offer: Suggestion) => void }) {
  const { open } = useActs();
  const t = useTranslations("list.suggest");
  return (
    <section aria-labelledby="suggestions-title" className="mb-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-3">
        <h3 id="suggestions-title" className="text-sm text-soft">
          {t("title")}
        </h3>
        <button
          type="button"
          onClick={() => open({ name: "order" })}
          className="min-h-6 text-sm font-semibold text-accent max-sm:min-h-11 pointer-coarse:min-h-11"
        >
          {t("all")}
        </button>
      </div>
      <ul>
        {offers.slice(0, MOST).map((one) => (
          <Offer key={one.request} suggestion={one} onLeave={() => onLeave(one)} />
        ))}
      </ul>
    </section>
  );
}

function Offer({ suggestion, onLeave }: { suggestion: Suggestion; onLeave: () => void }) {
  const view = useView();
  const { act } = useActs();
  const { ofRequest } = useNames();
  const reason = useReasonWords();
  const t = useTranslations("list.suggest");
  const { request, before, reasons } = suggestion;
  const name = ofRequest(view, request);
  const other = before === undefined ? "" : ofRequest(view, before);
  const b = (text: ReactNode) => <b className="font-semibold">{text}</b>;
  return (
    <li className="py-1">
      <span className="line-clamp-3">
        {before === undefined ? t.rich("last", { name, b }) : t.rich("ahead", { name, other, b })}
      </span>
      <span className="grid grid-cols-[minmax(0,1fr)_auto_auto] items-baseline gap-1">
        <span className="line-clamp-2 text-sm text-faint">{reasons.map(reason).join(" · ")}</span>
        <DeskButton
          size="small"
          look="quiet"
          command="MoveRequest"
          className="-my-1.5"
          aria-label={before === undefined ? t("acceptLastLabel", { name }) : t("acceptLabel", { name, other })}
          onPress={() => act({ type: "MoveRequest", request, before: before ?? null }, { said: t("done", { name }) })}
        >
          {t("accept")}
        </DeskButton>
        <Button
          size="small"
          look="quiet"
          className="-my-1.5 -me-3"
          aria-label={t("leaveLabel", { name })}
          onClick={onLeave}
        >
          {t("leave")}
        </Button>
      </span>
    </li>
  );
}
