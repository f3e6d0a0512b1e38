"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { type ComparedPlace, compareOrder } from "@/components/moderator/list/compare-order";
import { useReasonWords } from "@/components/moderator/list/reason-words";
import { useNames } from "@/components/moderator/names";
import { Dialog } from "@/components/ui/dialog";
import { useView } from "@/lib/client/table-provider";
import { numeral } from "@/lib/i18n/format";

/** The whole order as the rules would have it, beside the one that is; the chair confirms either. */
export function OrderDialog() {
  const { list } = useView();
  const { close } = useDesk();
  const send = useSend();
  const t = useTranslations("list.orderDialog");
  const places = compareOrder(list);
  const confirm = (order: string[]) => send({ type: "ConfirmOrder", order }, { said: t("done") });
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && close()}
      title={t("title")}
      description={places ? t("text") : t("same")}
      actions={
        <>
          <DeskButton command="ConfirmOrder" onPress={() => confirm(list.order)}>
            {t("asItStands")}
          </DeskButton>
          {list.proposed && (
            <DeskButton look="primary" command="ConfirmOrder" onPress={() => confirm(list.proposed ?? [])}>
              {t("confirm")}
            </DeskButton>
          )}
        </>
      }
    >
      {places && <Comparison places={places} />}
    </Dialog>
  );
}

function Comparison({ places }: { places: ComparedPlace[] }) {
  const t = useTranslations("list.orderDialog");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list must scroll by keyboard.
    <div tabIndex={0} className="max-h-[50dvh] overflow-y-auto">
      <table className="w-full text-start">
        <caption className="sr-only">{t("caption")}</caption>
        <thead className="text-sm text-soft">
          <tr>
            <th scope="col" className="w-10 pb-1 text-start font-normal">
              <span className="sr-only">{t("place")}</span>
            </th>
            <th scope="col" className="pb-1 text-start font-normal">
              <span className="sr-only">{t("who")}</span>
            </th>
            <th scope="col" className="pb-1 text-end font-normal">
              {t("now")}
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <Row key={place.request} {...place} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ request, place, now, moves }: ComparedPlace) {
  const view = useView();
  const { ofRequest, locale } = useNames();
  const reason = useReasonWords();
  const t = useTranslations("list.orderDialog");
  const reasons = view.list.reasons?.[request] ?? [];
  const shown = (at?: number) => (at === undefined ? "–" : numeral(locale, at));
  return (
    <tr className="border-t border-line align-baseline">
      <td className={`py-1.5 ${moves ? "font-semibold text-accent" : "text-soft"}`}>{shown(place)}</td>
      <th scope="row" className={`py-1.5 text-start ${moves ? "font-semibold" : "font-normal"}`}>
        <bdi>{ofRequest(view, request)}</bdi>
        {reasons.length > 0 && (
          <span className="block text-sm font-normal text-faint">{reasons.map(reason).join(" · ")}</span>
        )}
      </th>
      <td className="py-1.5 text-end text-soft">
        {moves && <span className="me-2 text-sm font-semibold text-accent">{t("moves")}</span>}
        {shown(now)}
      </td>
    </tr>
  );
}
