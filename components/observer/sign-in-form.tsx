"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";

/** Why a code was not taken: its code of refusal, and what was typed. */
export type SignInState = { code: string; refused?: "empty" | "wrong-badge" | "too-many" | "unavailable" };

export type SignInAction = (before: SignInState, form: FormData) => Promise<SignInState>;

/** One field for the code. A QR link brings it in the address's hash, which no server and no log ever sees. */
export function SignInForm({ action, callbackUrl }: { action: SignInAction; callbackUrl?: string }) {
  const t = useTranslations("signIn");
  const [state, submit] = useActionState(action, { code: "" });
  const [code, setCode] = useState(state.code);
  const [empty, setEmpty] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useCodeFromHash((found) => {
    setCode(found);
    // The field shows the code only after this render, so it is not the form that is sent.
    const filled = new FormData();
    filled.set("code", found);
    if (callbackUrl) filled.set("callbackUrl", callbackUrl);
    startTransition(() => submit(filled));
  });

  const check = (event: FormEvent) => {
    const missing = code.trim() === "";
    setEmpty(missing);
    if (!missing) return;
    event.preventDefault();
    form.current?.querySelector<HTMLInputElement>("input[name=code]")?.focus();
  };

  return (
    <form ref={form} action={submit} onSubmit={check} noValidate className="grid gap-5">
      {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <TextField
        label={t("code")}
        hint={t("hint")}
        error={empty ? t("empty") : refusedIn(state, t)}
        name="code"
        value={code}
        onChange={(event) => {
          setCode(event.target.value);
          setEmpty(false);
        }}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={200}
        dir="ltr"
      />
      <Button type="submit" look="primary" size="large">
        {t("submit")}
      </Button>
    </form>
  );
}

function refusedIn({ refused }: SignInState, t: ReturnType<typeof useTranslations<"signIn">>) {
  if (refused === undefined) return undefined;
  return refused === "empty" ? t("empty") : t(`refused.${refused}`);
}

/** Hands over the code in `/sign-in#code`, once, and takes it out of the address and its history. */
function useCodeFromHash(found: (code: string) => void): void {
  const tell = useRef(found);
  useEffect(() => {
    const take = () => {
      const hash = location.hash.slice(1);
      if (hash === "" || hash === "main") return;
      history.replaceState(history.state, "", location.pathname + location.search);
      tell.current(decoded(hash));
    };
    take();
    addEventListener("hashchange", take);
    return () => removeEventListener("hashchange", take);
  }, []);
}

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
