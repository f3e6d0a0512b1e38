"use server";

import { cookies } from "next/headers";
import { localeCookie, localeOf } from "@/lib/i18n/locales";

const oneYear = 365 * 24 * 60 * 60;

/** Form action: keeps the field `locale` in a cookie; an unknown language changes nothing. Works without script. */
export async function setLocale(form: FormData): Promise<void> {
  const locale = localeOf(String(form.get("locale") ?? ""));
  if (!locale) return;
  (await cookies()).set(localeCookie, locale, { path: "/", maxAge: oneYear, sameSite: "lax", httpOnly: true });
}
