import { useTranslations } from "next-intl";

/** Across the page while the line is dead: nothing below is newer than `lastKnown` (a time of day, already formatted). */
export function OfflineBar({ offline, lastKnown }: { offline: boolean; lastKnown?: string }) {
  const t = useTranslations("common.offline");
  return (
    <div role="status" aria-live="polite">
      {offline && (
        <div className="flex flex-wrap justify-between gap-x-4 bg-ink px-5.5 py-2.5 text-sm text-paper">
          <span>{lastKnown ? t("lastKnown", { time: lastKnown }) : t("never")}</span>
          <span className="opacity-80">{t("retrying")}</span>
        </div>
      )}
    </div>
  );
}
