import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/table/mark";
import { buttonClass } from "@/components/ui/button-class";

/** Why a page of the secretariat does not open, and the way in. */
export async function ManageGate({ signedIn, callbackUrl }: { signedIn: boolean; callbackUrl: string }) {
  const t = await getTranslations(`manage.gate.${signedIn ? "forbidden" : "notSignedIn"}`);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6 py-10 outline-none"
    >
      <Mark className="size-12" lit={-1} />
      <h1 className="text-4xl font-semibold tracking-tight text-balance">{t("title")}</h1>
      <p className="text-lg text-soft">{t("text")}</p>
      <p>
        <a
          href={`/sign-in?callbackUrl=${encodeURIComponent(callbackUrl)}`}
          className={buttonClass(signedIn ? "plain" : "primary")}
        >
          {t("signIn")}
        </a>
      </p>
    </main>
  );
}
