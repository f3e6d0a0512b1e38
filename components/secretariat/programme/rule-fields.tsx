"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { typedDuration } from "@/components/moderator/floor/typed-seconds";
import { useProfileWords } from "@/components/moderator/list/profile-words";
import type { Plan } from "@/components/secretariat/programme/types";
import { minutesAndSeconds } from "@/components/table/clock-reading";
import { SelectField } from "@/components/ui/select-field";
import { TextField } from "@/components/ui/text-field";
import { PROFILES } from "@/lib/roundtable/profiles";
import type { AttributionMode, Limits, Preset, Profile } from "@/lib/roundtable/state";

const PRESETS = Object.keys(PROFILES) as Preset[];
const LIMITS: (keyof Limits)[] = ["state", "observer", "group", "stakeholder", "panellist"];
const MODES: AttributionMode[] = ["impersonal", "on-the-record", "chatham-house", "off-record"];
const ABSENCE: Profile["absence"][] = ["after-next-heard", "end-of-kind", "end-of-list", "lost"];
const SECOND_TURNS: Profile["secondTurns"][] = ["after-first-turns", "in-order", "refused"];
const NUMBERS = {
  amber: [0, 15, 20, 30, 45, 60],
  handover: [0, 5, 10, 15, 20, 30, 45, 60],
  grace: [0, 5, 10, 15, 30],
  reserved: [0, 2, 3, 4, 5, 6],
};
const SWITCHES = ["listed", "panellistsRespond", "overrunShown"] as const;

type FieldsProps = { plan: Plan; onPlan: (part: Partial<Plan>) => void };

/** How long each may speak, and the rules of the floor, in the words of the desk. Presets are what one starts from. */
export function RuleFields({ plan, onPlan }: FieldsProps) {
  const t = useTranslations("list.profile");
  const { profile } = plan;
  const set = (part: Partial<Profile>) => onPlan({ profile: { ...profile, ...part } });
  return (
    <div className="grid max-w-3xl gap-8">
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <SelectField
          label={t("preset")}
          value={profile.preset}
          options={PRESETS.map((preset) => ({ value: preset, label: t(`presets.${preset}`) }))}
          onChange={(event) => onPlan({ profile: PROFILES[event.currentTarget.value as Preset] })}
        />
        <Mode value={plan.mode} onChange={(mode) => onPlan({ mode })} />
      </div>
      <Group title={t("limitsTitle")}>
        {LIMITS.map((kind) => (
          <Duration
            key={`${kind} ${profile.limits[kind]}`}
            label={t(`field.limits.${kind}`)}
            seconds={profile.limits[kind]}
            onChange={(seconds) => set({ limits: { ...profile.limits, [kind]: seconds } })}
          />
        ))}
        <Replies profile={profile} onChange={(replies) => set({ replies })} />
      </Group>
      <Group title={t("rulesTitle")}>
        <Rules profile={profile} onChange={set} />
      </Group>
      <div>
        {SWITCHES.map((name) => (
          <label key={name} className="flex min-h-9 items-center gap-3 pointer-coarse:min-h-11">
            <input
              type="checkbox"
              checked={profile[name]}
              onChange={(event) => set({ [name]: event.currentTarget.checked })}
              className="size-4 shrink-0"
            />
            {t(`field.${name}`)}
          </label>
        ))}
      </div>
    </div>
  );
}

function Mode({ value, onChange }: { value: AttributionMode; onChange: (mode: AttributionMode) => void }) {
  const t = useTranslations("programme.rules");
  const modes = useTranslations("table.mode");
  return (
    <SelectField
      label={t("mode")}
      value={value}
      options={MODES.map((mode) => ({ value: mode, label: modes(mode) }))}
      onChange={(event) => onChange(event.currentTarget.value as AttributionMode)}
    />
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="caps mb-3">{title}</legend>
      <div className="grid grid-cols-2 items-end gap-x-4 gap-y-4 sm:grid-cols-3 [&_label]:font-normal">{children}</div>
    </fieldset>
  );
}

type DurationProps = { label: string; seconds: number; none?: string; onChange: (seconds: number) => void };

/** A time to speak as "3:00"; what cannot be read stays in the field and says so, and the time before holds. */
function Duration({ label, seconds, none, onChange }: DurationProps) {
  const t = useTranslations("programme.rules");
  const [typed, setTyped] = useState(seconds === 0 ? "" : minutesAndSeconds(seconds));
  const [wrong, setWrong] = useState(false);
  const settle = () => {
    const read = none !== undefined && typed.trim() === "" ? 0 : typedDuration(typed);
    const fits = read !== undefined && (read === 0 ? none !== undefined : read >= 5 && read <= 3600);
    setWrong(!fits);
    if (fits && read !== seconds) onChange(read);
    else if (fits && read > 0) setTyped(minutesAndSeconds(read));
  };
  return (
    <TextField
      label={label}
      inputMode="numeric"
      dir="ltr"
      placeholder={none ?? t("example")}
      value={typed}
      error={wrong && t("duration")}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => event.key === "Enter" && settle()}
    />
  );
}

/** The second is given only where there is a first. */
function Replies({ profile, onChange }: { profile: Profile; onChange: (replies: number[]) => void }) {
  const t = useTranslations("list.profile");
  const [first = 0, second = 0] = profile.replies;
  const set = (...replies: number[]) => {
    const end = replies.indexOf(0);
    onChange(end < 0 ? replies : replies.slice(0, end));
  };
  return (
    <>
      <Duration
        key={`first ${first}`}
        label={t("reply.first")}
        seconds={first}
        none={t("none")}
        onChange={(seconds) => set(seconds, second)}
      />
      {first > 0 && (
        <Duration
          key={`second ${second}`}
          label={t("reply.second")}
          seconds={second}
          none={t("none")}
          onChange={(seconds) => set(first, seconds)}
        />
      )}
    </>
  );
}

function Rules({ profile, onChange }: { profile: Profile; onChange: (part: Partial<Profile>) => void }) {
  const words = useProfileWords();
  const select = <N extends keyof typeof NUMBERS | "absence" | "secondTurns">(
    name: N,
    values: readonly Profile[N][],
  ) => (
    <SelectField
      key={name}
      className={name === "absence" || name === "secondTurns" ? "max-sm:col-span-2" : ""}
      label={words.field(name)}
      value={String(profile[name])}
      options={[...new Set([...values, profile[name]])]
        .sort((one, other) => (typeof one === "number" ? Number(one) - Number(other) : 0))
        .map((value) => ({ value: String(value), label: words.value(name, value) }))}
      onChange={(event) => {
        const { value } = event.currentTarget;
        onChange({ [name]: typeof profile[name] === "number" ? Number(value) : value });
      }}
    />
  );
  return (
    <>
      {(Object.keys(NUMBERS) as (keyof typeof NUMBERS)[]).map((name) => select(name, NUMBERS[name]))}
      {select("absence", ABSENCE)}
      {select("secondTurns", SECOND_TURNS)}
    </>
  );
}
