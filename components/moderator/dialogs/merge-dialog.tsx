"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckList } from "@/components/moderator/dialogs/check-list";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { isOneDelegation, mergeable } from "@/components/moderator/list/mergeable";
import { usePlaceLabels } from "@/components/moderator/list/place-labels";
import { useNames } from "@/components/moderator/names";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";

/**
 * Several entries become one: which stays, and which it speaks for. The first of those given stays unless another is chosen; those
 * of one delegation are joined among themselves.
 */
export function MergeDialog({ requests: given }: { requests: string[] }) {
  const view = useView();
  const { ofRequest } = useNames();
  const line = useLines();
  const all = mergeable(view).map(({ id }) => id);
  const [double] = useState(given.length > 1 && isOneDelegation(view, given));
  const ids = double ? all.filter((id) => given.includes(id)) : all;
  const [stays, setStays] = useState(given[0] ?? all[0] ?? "");
  const [joined, setJoined] = useState(given);
  const send = useSend();
  const t = useTranslations("list.mergeDialog");
  const name = ofRequest(view, stays);
  const merged = joined.filter((id) => id !== stays && ids.includes(id));
  const said = { said: double ? t("sameDone", { name }) : t("done", { name }) };
  return (
    <FormDialog
      title={double ? t("sameTitle", { name }) : t("title")}
      description={double ? t("same") : t("text")}
      submit={t("submit")}
      command="MergeRequests"
      missing={merged.length === 0 ? t("missing") : undefined}
      onSubmit={() => send({ type: "MergeRequests", request: stays, merged }, said)}
    >
      <SelectField
        label={t("stays")}
        value={stays}
        options={ids.map(line)}
        onChange={(event) => setStays(event.currentTarget.value)}
      />
      <CheckList
        legend={double ? t("goes") : t("others")}
        lines={ids.filter((id) => id !== stays).map(line)}
        chosen={merged}
        onChange={(chosen) => setJoined(double ? [...chosen, stays] : chosen)}
      />
      {merged.length > 0 && !isOneDelegation(view, [stays, ...merged]) && (
        <p className="text-sm text-soft">{t("group", { time: minutesAndSeconds(view.table.limits.group) })}</p>
      )}
    </FormDialog>
  );
}

/** With the person's name: two of one delegation are told apart by it. */
function useLines() {
  const { list } = useView();
  const label = usePlaceLabels();
  return (id: string) => ({
    value: id,
    label: [label(id), list.requests[id]?.speaker.name].filter(Boolean).join(", "),
  });
}
