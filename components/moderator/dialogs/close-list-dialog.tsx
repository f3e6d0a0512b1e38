"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { fullMinuteIn, instantAt } from "@/components/moderator/zone-time";
import { usePageLocale } from "@/components/table/use-page-locale";
import { Choice } from "@/components/ui/choice";
import { TextField } from "@/components/ui/text-field";
import { useServerNow, useTableAddress } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";

const MINUTES = ["5", "10", "15"];

/** Announced in some minutes or at a time of the meeting's clock, or closed at once. */
export function CloseListDialog() {
  const [when, setWhen] = useState("10");
  const [time, setTime] = useState("");
  const send = useSend();
  const closing = useClosingAt(when, time);
  const t = useTranslations("moderate.closeList");
  const submit = () =>
    when === "now"
      ? send({ type: "CloseList" })
      : closing.at !== undefined && send({ type: "AnnounceClosing", at: closing.at }, { said: closing.said });
  return (
    <FormDialog
      title={t("title")}
      description={t("text")}
      submit={when === "now" ? t("closeNow") : t("announce")}
      command={when === "now" ? "CloseList" : "AnnounceClosing"}
      missing={when === "time" && closing.at === undefined ? t("noTime") : undefined}
      onSubmit={submit}
    >
      <Choice
        legend={t("when")}
        name="when"
        pick="one"
        value={[when]}
        onChange={([chosen = when]) => setWhen(chosen)}
        options={[
          ...MINUTES.map((minutes) => ({ value: minutes, label: t("in", { minutes: Number(minutes) }) })),
          { value: "time", label: t("atTime") },
          { value: "now", label: t("now"), hint: t("nowHint") },
        ]}
      />
      {when === "time" && (
        <TextField
          label={t("timeLabel")}
          hint={t("timeHint")}
          type="text"
          dir="ltr"
          inputMode="numeric"
          placeholder="11:30"
          autoComplete="off"
          value={time}
          autoFocus
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      )}
    </FormDialog>
  );
}

function useClosingAt(when: string, time: string) {
  const now = useServerNow()();
  const { timeZone } = useTableAddress();
  const locale = usePageLocale();
  const t = useTranslations("moderate.closeList");
  const at = when === "time" ? instantAt(western(time), timeZone, now) : closingIn(Number(when), now);
  return { at, said: at === undefined ? undefined : t("said", { time: timeOfDay(locale, at, timeZone) }) };
}

function closingIn(minutes: number, now: number): number | undefined {
  return Number.isNaN(minutes) ? undefined : fullMinuteIn(minutes, now);
}

/** Arabic-Indic digits as a keyboard types them, read as the digits of a clock. */
function western(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)));
}
