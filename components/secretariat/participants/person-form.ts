import type { Person } from "@/components/secretariat/participants/types";

/** What the form of a person holds: texts as they are typed. */
export type PersonForm = {
  name: string;
  title: string;
  rank: string;
  role: string;
  delegation: string;
  kind: string;
  email: string;
  language: string;
  externalId: string;
  first: string;
  second: string;
  gender: string;
  panellist: boolean;
  isProtected: boolean;
  identity: string;
};

/** The form as it stands when it opens; `sender` is the delegation's name in the language of the screen. */
export function formOf(person: Person | null, sender: string): PersonForm {
  return {
    name: person?.name ?? "",
    title: person?.title ?? "",
    rank: person?.rank ?? "other",
    role: person?.role ?? "delegate",
    delegation: sender,
    kind: person?.delegation?.kind ?? "other",
    email: person?.email ?? "",
    language: person?.language ?? "",
    externalId: person?.externalId ?? "",
    first: String(person?.preferences[0] ?? ""),
    second: String(person?.preferences[1] ?? ""),
    gender: person?.gender ?? "",
    panellist: person?.panellist ?? false,
    isProtected: person?.isProtected ?? false,
    identity: "",
  };
}

/** What is sent: of somebody known only what was changed, so that two who change different things do not undo each other. */
export function changesOf(before: PersonForm, form: PersonForm, isNew: boolean): Record<string, unknown> {
  const has = (...keys: (keyof PersonForm)[]) => isNew || keys.some((key) => before[key] !== form[key]);
  const sender = form.delegation.trim();
  return {
    ...(has("name") && { name: form.name.trim() }),
    ...(has("title") && { title: form.title.trim() }),
    ...(has("rank") && { rank: form.rank }),
    ...(has("role") && { role: form.role }),
    ...(has("delegation") && { delegation: sender === "" ? null : { name: sender, kind: form.kind } }),
    ...(has("email") && { email: form.email.trim() || null }),
    ...(has("language") && { language: form.language || null }),
    ...(has("externalId") && { externalId: form.externalId.trim() || null }),
    ...(has("first", "second") && { preferences: preferencesOf(form) }),
    ...(has("gender") && { gender: form.gender || null }),
    ...(has("panellist") && { panellist: form.panellist }),
    ...(before.isProtected !== form.isProtected && { protected: form.isProtected }),
    ...(form.isProtected && form.identity.trim() !== "" && { identity: form.identity.trim() }),
  };
}

function preferencesOf({ first, second }: PersonForm): number[] {
  const numbers = [first, second].filter((typed) => typed !== "").map(Number);
  return [...new Set(numbers)];
}
