import { getTranslations } from "next-intl/server";
import { signOut } from "@/app/sign-in/sign-in-action";
import { buttonClass } from "@/components/ui/button-class";

/** Who is signed in on this device, and the way out. */
export async function SignedIn({ name }: { name: string }) {
  const t = await getTranslations("signIn");
  return (
    <form
      action={signOut}
      className="flex flex-wrap items-center justify-between gap-3 rounded-xl bg-accent-wash px-4 py-3"
    >
      <p>{t("signedInAs", { name: name || t("someone") })}</p>
      <button type="submit" className={buttonClass("plain", "small")}>
        {t("signOut")}
      </button>
    </form>
  );
}
