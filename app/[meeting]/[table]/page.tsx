import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { PublicScreen } from "@/components/observer/public-screen";
import { WithoutScript } from "@/components/observer/without-script";
import { Designations } from "@/components/table/designations";
import { ClientMessages } from "@/components/ui/client-messages";
import { LanguageSwitch } from "@/components/ui/language-switch";
import { TableProvider } from "@/lib/client/table-provider";
import { loadTable } from "@/lib/server/page";

type Props = { params: Promise<{ meeting: string; table: string }> };

const load = cache((meeting: string, table: string) => loadTable({ meeting, table, as: "public" }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) return {};
  const t = await getTranslations("table");
  const { number, title } = loaded.initial.view.table;
  return { title: `${t("roundTable", { number })}: ${title}` };
}

/** The public page of a table: the same for everyone, whoever is signed in. */
export default async function PublicPage({ params }: Props) {
  const { meeting, table } = await params;
  const loaded = await load(meeting, table);
  if (!loaded.ok) notFound();
  const [t, note] = await Promise.all([getTranslations("public"), getTranslations("note")]);
  const foot = (
    <>
      <a href={`/${meeting}/${table}/note`} className="inline-flex min-h-11 items-center hover:text-ink">
        {note("title")}
      </a>
      <a href={`/${meeting}`} className="inline-flex min-h-11 items-center hover:text-ink">
        {t("overview")}
      </a>
      <a href="/sign-in" className="inline-flex min-h-11 items-center hover:text-ink">
        {t("signIn")}
      </a>
      <LanguageSwitch />
      <Designations className="w-full" />
    </>
  );
  return (
    <ClientMessages namespaces={["table", "public"]}>
      <TableProvider initial={loaded.initial} as="public">
        <PublicScreen still={<WithoutScript initial={loaded.initial} />} foot={foot} />
      </TableProvider>
    </ClientMessages>
  );
}
