"use server";

import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { homeOf, localAddress } from "@/app/sign-in/home-of";
import { signInAsNextAuth } from "@/app/sign-in/sign-in-as-next-auth";
import type { SignInState } from "@/components/observer/sign-in-form";

/** Form action: takes the fields `code` and `callbackUrl`. Goes to where the caller wanted, or to her own screen; or says why not. */
export async function signInWithBadge(_before: SignInState, form: FormData): Promise<SignInState> {
  const code = String(form.get("code") ?? "").trim();
  if (code === "") return { code, refused: "empty" };
  const signed = await signInAsNextAuth(code, await headers());
  if ("refused" in signed) return { code, refused: signed.refused };
  const jar = await cookies();
  for (const { name, value, options } of signed.cookies) jar.set(name, value, options);
  redirect(localAddress(form.get("callbackUrl")) ?? (await homeOf(signed.cookies)));
}

/** The same for a form without a field for the answer: a demo badge's button. */
export async function signInWithDemoBadge(form: FormData): Promise<void> {
  const { refused } = await signInWithBadge({ code: "" }, form);
  redirect(`/sign-in?error=${refused}`);
}

/** Form action: forgets who was signed in on this device. */
export async function signOut(): Promise<void> {
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    if (name.includes("next-auth.session-token"))
      jar.set(name, "", {
        path: "/",
        maxAge: 0,
        httpOnly: true,
        sameSite: "lax",
        secure: name.startsWith("__Secure-"),
      });
  }
  redirect("/sign-in");
}
