import { getTranslations } from "next-intl/server";
import { Mark } from "@/components/table/mark";
import { buttonClass } from "@/components/ui/button-class";

type Props = {
  /** Which screen did not open; its messages say why under `refused`. */
  screen: "moderate" | "delegate" | "rapporteur" | "equity" | "print";
  reason: "not-signed-in" | "forbidden";
  meeting: string;
  table: string;
};

/** Why a screen of a table does not open, and where to go instead. */
export async function Refused({ screen, reason, meeting, table }: Props) {
  const t = await getTranslations(`${screen}.refused`);
  const publicPage = `/${encodeURIComponent(meeting)}/${encodeURIComponent(table)}`;
  const signIn = `/sign-in?callbackUrl=${encodeURIComponent(`${publicPage}/${screen}`)}`;
  return (
    <main
      id="main"
      tabIndex={-1}
      className="mx-auto grid min-h-dvh max-w-xl content-center gap-4 px-6 py-10 outline-none"
    >
      <Mark className="size-12" lit={-1} />
      <h1 className="text-4xl font-semibold tracking-tight text-balance">{t(`${reason}.title`)}</h1>
      <p className="text-lg text-soft">{t(`${reason}.text`)}</p>
      <p className="flex flex-wrap gap-2">
        <a href={signIn} className={buttonClass(reason === "not-signed-in" ? "primary" : "plain")}>
          {t(`${reason}.signIn`)}
        </a>
        <a href={publicPage} className={buttonClass("plain")}>
          {t("watch")}
        </a>
      </p>
    </main>
  );
}
