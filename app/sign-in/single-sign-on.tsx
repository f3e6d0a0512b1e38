import { getTranslations } from "next-intl/server";
import { signInOnce } from "@/app/sign-in/oidc-action";
import { buttonClass } from "@/components/ui/button-class";
import { environment } from "@/lib/server/environment";

/** The way in by the house's own accounts; nothing where it has none. */
export async function SingleSignOn({ callbackUrl }: { callbackUrl?: string }) {
  const { oidc } = environment();
  if (!oidc) return null;
  const t = await getTranslations("signIn");
  return (
    <form action={signInOnce} className="grid">
      {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <button type="submit" className={buttonClass("plain", "large")}>
        {t("oidc", { name: oidc.name })}
      </button>
    </form>
  );
}
