import { useTranslations } from "next-intl";
import { memo } from "react";
import { type Seat, waitingSeats } from "@/components/table/seat";
import { usePageLocale } from "@/components/table/use-page-locale";
import { nameList } from "@/lib/i18n/format";

/** What the ring shows, in words, for those who do not see it. */
export const RingText = memo(function RingText({ seats }: { seats: Seat[] }) {
  const t = useTranslations("table");
  const locale = usePageLocale();
  const speaking = seats.find((seat) => seat.state === "speaking");
  const waiting = waitingSeats(seats);
  const heard = seats.filter((seat) => seat.state === "heard");
  return (
    <figcaption className="sr-only">
      <p>{t("ring.seats", { count: seats.length })}</p>
      <p>{speaking ? t("ring.speaking", { name: speaking.label }) : t("ring.nobody")}</p>
      {/* A sentence and not a list: an entry that passes fifty others would have fifty lines of a list laid out again. */}
      {waiting.length > 0 && (
        <p>
          {t("ring.waiting")}{" "}
          {nameList(
            locale,
            waiting.map((seat) => seat.label),
          )}
        </p>
      )}
      <p>{t("heard", { count: heard.length })}</p>
    </figcaption>
  );
});
