"use client";

import { useTranslations } from "next-intl";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useTypedTime } from "@/components/moderator/dialogs/time-field";
import { UntilField } from "@/components/moderator/dialogs/until-field";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useServerNow, useTableAddress, useView } from "@/lib/client/table-provider";
import { timeOfDay } from "@/lib/i18n/format";
import type { View } from "@/lib/roundtable/view-types";

/** The session is suspended for longer, or shorter, than was announced. */
export function UntilDialog() {
  const { session } = useView();
  const t = useTranslations("moderate.suspend");
  const refusals = useTranslations("refusals");
  const time = useTypedTime(useAnnounced(session));
  const send = useSend();
  const until = time.at === undefined ? {} : { until: time.at };
  const missing = time.wrong ? t("until.noTime") : time.at === session.until ? t("until.same") : undefined;
  return (
    <FormDialog
      title={t("change.title")}
      description={t("change.text")}
      submit={t("change.submit")}
      command="SuspendSession"
      missing={session.state === "suspended" ? missing : refusals("session-not-suspended")}
      onSubmit={() =>
        send({ type: "SuspendSession", reason: session.reason ?? "-", ...until }, { said: t("change.done") })
      }
    >
      <UntilField time={time} focus />
    </FormDialog>
  );
}

/** As it would be typed; nothing once it has passed, since the same words would mean tomorrow. */
function useAnnounced({ until }: View["session"]): string {
  const now = useServerNow()();
  const { timeZone } = useTableAddress();
  return until !== undefined && until > now ? timeOfDay("en", until, timeZone) : "";
}
