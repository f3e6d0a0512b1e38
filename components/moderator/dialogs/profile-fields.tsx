"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { durations } from "@/components/moderator/dialogs/durations";
import type { ProfileField } from "@/components/moderator/list/profile-changes";
import { useProfileWords } from "@/components/moderator/list/profile-words";
import { SelectField } from "@/components/ui/select-field";
import type { Limits, Profile } from "@/lib/roundtable/state";

const LIMITS: (keyof Limits)[] = ["state", "observer", "group", "stakeholder", "panellist"];
const MINUTES = [60, 90, 120, 150, 180, 240, 300, 360, 420, 480, 600];
const SECONDS = { amber: [0, 15, 20, 30, 45, 60], handover: [0, 5, 10, 15, 20, 30, 45, 60], grace: [0, 5, 10, 15, 30] };
const RESERVED = [0, 2, 3, 4, 5, 6];
const ABSENCE: Profile["absence"][] = ["after-next-heard", "end-of-kind", "end-of-list", "lost"];
const SECOND_TURNS: Profile["secondTurns"][] = ["after-first-turns", "in-order", "refused"];
const SWITCHES = ["listed", "panellistsRespond", "overrunShown"] as const;

type FieldsProps = { profile: Profile; onChange: (profile: Profile) => void };

/** Every field of the profile: times first, then what is done in which case. */
export function ProfileFields({ profile, onChange }: FieldsProps) {
  const t = useTranslations("list.profile");
  const { limits } = profile;
  return (
    <>
      <Group title={t("limitsTitle")}>
        {LIMITS.map((kind) => (
          <SelectField
            key={kind}
            label={t(`field.limits.${kind}`)}
            value={String(limits[kind])}
            options={durations(MINUTES, limits[kind])}
            onChange={(event) =>
              onChange({ ...profile, limits: { ...limits, [kind]: Number(event.currentTarget.value) } })
            }
          />
        ))}
        <Replies profile={profile} onChange={onChange} />
      </Group>
      <Group title={t("rulesTitle")}>
        <Numbers profile={profile} onChange={onChange} />
        <Words profile={profile} onChange={onChange} />
      </Group>
      <Switches profile={profile} onChange={onChange} />
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="caps mb-2">{title}</legend>
      <div className="grid grid-cols-2 items-end gap-x-3 gap-y-2.5 sm:grid-cols-3 [&_label]:text-sm [&_label]:font-normal [&_select]:px-2.5 [&_select]:py-1.5">
        {children}
      </div>
    </fieldset>
  );
}

/** The second is given only where there is a first. */
function Replies({ profile, onChange }: FieldsProps) {
  const t = useTranslations("list.profile");
  const [first = 0, second = 0] = profile.replies;
  const set = (...replies: number[]) => {
    const end = replies.indexOf(0);
    onChange({ ...profile, replies: end < 0 ? replies : replies.slice(0, end) });
  };
  return (
    <>
      <SelectField
        label={t("reply.first")}
        value={String(first)}
        options={durations([0, ...MINUTES], first, t("none"))}
        onChange={(event) => set(Number(event.currentTarget.value), second)}
      />
      {first > 0 && (
        <SelectField
          label={t("reply.second")}
          value={String(second)}
          options={durations([0, ...MINUTES], second, t("none"))}
          onChange={(event) => set(first, Number(event.currentTarget.value))}
        />
      )}
    </>
  );
}

function Numbers({ profile, onChange }: FieldsProps) {
  const field = (name: "amber" | "handover" | "grace" | "reserved", steps: number[]) => (
    <WordField
      key={name}
      name={name}
      value={profile[name]}
      values={[...new Set([...steps, profile[name]])].sort((one, other) => one - other)}
      onChange={(value) => onChange({ ...profile, [name]: Number(value) })}
    />
  );
  return (
    <>
      {field("amber", SECONDS.amber)}
      {field("handover", SECONDS.handover)}
      {field("grace", SECONDS.grace)}
      {field("reserved", RESERVED)}
    </>
  );
}

function Words({ profile, onChange }: FieldsProps) {
  return (
    <>
      <WordField
        name="absence"
        value={profile.absence}
        values={ABSENCE}
        onChange={(absence) => onChange({ ...profile, absence: absence as Profile["absence"] })}
      />
      <WordField
        name="secondTurns"
        value={profile.secondTurns}
        values={SECOND_TURNS}
        onChange={(secondTurns) => onChange({ ...profile, secondTurns: secondTurns as Profile["secondTurns"] })}
      />
    </>
  );
}

type WordFieldProps = {
  name: ProfileField;
  value: string | number;
  values: (string | number)[];
  onChange: (value: string) => void;
};

function WordField({ name, value, values, onChange }: WordFieldProps) {
  const words = useProfileWords();
  return (
    <SelectField
      label={words.field(name)}
      value={String(value)}
      options={values.map((one) => ({ value: String(one), label: words.value(name, one) }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function Switches({ profile, onChange }: FieldsProps) {
  const t = useTranslations("list.profile.field");
  return (
    <div>
      {SWITCHES.map((name) => (
        <label key={name} className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={profile[name]}
            onChange={(event) => onChange({ ...profile, [name]: event.currentTarget.checked })}
            className="size-4 shrink-0"
          />
          {t(name)}
        </label>
      ))}
    </div>
  );
}
