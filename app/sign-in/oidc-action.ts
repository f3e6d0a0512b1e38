"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { localAddress } from "@/app/sign-in/home-of";
import { askProvider } from "@/app/sign-in/sign-in-as-next-auth";

/** Form action: leads to the provider of single sign-on, and from there back to where the caller wanted, or to her own screen. */
export async function signInOnce(form: FormData): Promise<void> {
  const wanted = localAddress(form.get("callbackUrl")) ?? "/sign-in/home";
  const asked = await askProvider(wanted, await headers());
  if (!asked) redirect("/sign-in?error=unavailable");
  const jar = await cookies();
  for (const { name, value, options } of asked.cookies) jar.set(name, value, options);
  redirect(asked.url);
}
