"use client";

import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs, useDesk } from "@/components/moderator/desk-context";
import { primaryAction } from "@/components/moderator/primary-action";
import { useKey } from "@/components/ui/keys";
import { useView } from "@/lib/client/table-provider";

/** What concerns the session as a whole; quiet, because it is rarely wanted and never in a hurry. */
export function SessionTools() {
  const view = useView();
  const { open } = useActs();
  const t = useTranslations("moderate.session");
  const past = useTranslations("floor.past");
  const { state } = view.session;
  const running = state === "live" || state === "suspended";
  const adjournBelow = running && primaryAction(view).kind !== "adjourn";
  return (
    <div className="mt-3 flex flex-wrap justify-center gap-x-0 2xl:gap-x-1 [&_button]:font-normal [&_button]:text-soft [&_button]:hover:text-ink lg:max-xl:[&_button]:px-1.5 xl:max-2xl:[&_button]:px-2">
      <DeskButton size="small" look="quiet" command="Announce" shortcut="B" onPress={() => open({ name: "announce" })}>
        {t("announce")}
      </DeskButton>
      <DeskButton size="small" look="quiet" shortcut="R" onPress={() => open({ name: "past" })}>
        {past("open")}
      </DeskButton>
      {state !== "published" && state !== "adjourned" && (
        <DeskButton
          size="small"
          look="quiet"
          command="SetProfile"
          shortcut="D"
          onPress={() => open({ name: "profile" })}
        >
          {t("limits")}
        </DeskButton>
      )}
      {state === "live" && (
        <DeskButton
          size="small"
          look="quiet"
          command="SuspendSession"
          shortcut="F"
          onPress={() => open({ name: "suspend" })}
        >
          {t("suspend")}
        </DeskButton>
      )}
      {state === "suspended" && (
        <>
          <ResumeByKey />
          <DeskButton size="small" look="quiet" command="SuspendSession" onPress={() => open({ name: "until" })}>
            {t("until")}
          </DeskButton>
        </>
      )}
      {adjournBelow && (
        <DeskButton
          size="small"
          look="quiet"
          command="AdjournSession"
          shortcut="J"
          onPress={() => open({ name: "adjourn" })}
        >
          {t("adjourn")}
        </DeskButton>
      )}
    </div>
  );
}

/** The key that suspends resumes as well; the big button does it by mouse. */
function ResumeByKey() {
  const { act, why, pending, say } = useDesk();
  useKey("f", () => {
    const reason = why("ResumeSession");
    if (reason) say(reason, "strong");
    else if (!pending.has("ResumeSession")) void act({ type: "ResumeSession" });
  });
  return null;
}
