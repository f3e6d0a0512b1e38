"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { ProfileFields } from "@/components/moderator/dialogs/profile-fields";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { type ProfileChange, profileChanges } from "@/components/moderator/list/profile-changes";
import { useProfileWords } from "@/components/moderator/list/profile-words";
import { SelectField } from "@/components/ui/select-field";
import { useView } from "@/lib/client/table-provider";
import { PROFILES } from "@/lib/roundtable/profiles";
import type { Preset, Profile } from "@/lib/roundtable/state";

const PRESETS = Object.keys(PROFILES) as Preset[];

/** The rules of the floor at this table; what would change is said before it is sent. */
export function ProfileDialog() {
  const { table, floor } = useView();
  const before = table.profile ?? PROFILES["round-table"];
  const [profile, setProfile] = useState<Profile>(before);
  const send = useSend();
  const t = useTranslations("list.profile");
  const changes = profileChanges(before, profile);
  return (
    <FormDialog
      title={t("title")}
      description={floor.speech ? t("textSpeaking") : t("text")}
      submit={t("submit")}
      command="SetProfile"
      missing={changes.length === 0 && profile.preset === before.preset ? t("same") : undefined}
      onSubmit={() => send({ type: "SetProfile", profile }, { said: t("done") })}
    >
      <SelectField
        label={t("preset")}
        value={profile.preset}
        options={PRESETS.map((preset) => ({ value: preset, label: t(`presets.${preset}`) }))}
        onChange={(event) => setProfile(PROFILES[event.currentTarget.value as Preset])}
      />
      <ProfileFields profile={profile} onChange={setProfile} />
      <Changes changes={changes} />
    </FormDialog>
  );
}

/** Always in the page, so that a change is announced. */
function Changes({ changes }: { changes: ProfileChange[] }) {
  const { field, value } = useProfileWords();
  const t = useTranslations("list.profile");
  return (
    <div aria-live="polite" className="rounded-lg bg-sunk p-3">
      <p className="caps mb-1">{t("changes")}</p>
      {changes.length === 0 && <p className="text-soft">{t("same")}</p>}
      <ul>
        {changes.map((change) => (
          <li key={change.field}>
            {t.rich("change", {
              field: field(change.field),
              from: value(change.field, change.from),
              to: value(change.field, change.to),
              old: (text) => <span className="text-soft">{text}</span>,
              new: (text) => <b className="font-semibold">{text}</b>,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
