import type { Metadata } from "next";
import { headers } from "next/headers";
import { getTranslations } from "next-intl/server";
import { ManageGate } from "@/components/secretariat/manage-gate";
import { MeetingForm } from "@/components/secretariat/meeting-form";
import { ClientMessages } from "@/components/ui/client-messages";
import { dayIn } from "@/lib/i18n/zone-time";
import { callerFromRequest } from "@/lib/server/caller";
import { serverNow } from "@/lib/server/clock";
import { listMeetings } from "@/lib/server/meetings";
import "@/app/inner.css";

/** The clocks of the Headquarters, until somebody says where the meeting is. */
const ZONE = "America/New_York";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manage.all");
  return { title: t("new"), robots: { index: false } };
}

/** A new meeting, for the badge of the installation. Its concept note, programme and people follow on its own pages. */
export default async function NewMeetingPage() {
  const { holder } = await callerFromRequest(new Headers(await headers()));
  if (holder?.meeting !== null) return <ManageGate signedIn={holder !== null} callbackUrl="/manage/new" />;
  const [meetings, t] = await Promise.all([listMeetings(holder), getTranslations("manage.all")]);
  const day = dayIn(ZONE, serverNow());
  const values = { title: "", startsOn: day, endsOn: day, timeZone: ZONE, place: "", organiser: "", isPublic: false };
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-2xl gap-8 px-5.5 pt-10 pb-16 outline-none sm:pt-16">
      <header className="grid gap-2">
        <p>
          <a
            href="/manage"
            className="inline-flex min-h-11 items-center text-accent underline-offset-4 hover:underline"
          >
            {t("title")}
          </a>
        </p>
        <h1 className="text-4xl font-semibold tracking-tight">{t("new")}</h1>
        <p className="text-lg text-soft">{t("newLead")}</p>
      </header>
      <ClientMessages namespaces={["manage"]}>
        <MeetingForm values={values} copies={meetings.map(({ slug, title }) => ({ slug, title }))} />
      </ClientMessages>
    </main>
  );
}
