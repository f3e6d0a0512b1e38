"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DelegationPicker } from "@/components/moderator/dialogs/delegation-picker";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { raisers } from "@/components/moderator/floor/raisers";
import { useNames } from "@/components/moderator/names";
import { useView } from "@/lib/client/table-provider";

/** The desk enters a point of order that somebody raised with the nameplate. Others than States want the chair's reason. */
export function PointOfOrderDialog() {
  const [delegation, setDelegation] = useState<string>();
  const send = useSend();
  const { of, locale } = useNames();
  const choices = raisers(useView(), locale);
  const t = useTranslations("floor.point");
  const chosen = choices.find(({ id }) => id === delegation);
  return (
    <FormDialog
      title={t("raiseTitle")}
      description={t("raiseText")}
      submit={chosen ? t("submitName", { name: of(chosen) }) : t("submit")}
      command="RaisePointOfOrder"
      missing={chosen ? undefined : t("nobody")}
      onSubmit={() => chosen && send({ type: "RaisePointOfOrder", delegation: chosen.id })}
    >
      <DelegationPicker choices={choices} chosen={delegation} onChoose={({ id }) => setDelegation(id)} />
    </FormDialog>
  );
}
