import { useTranslations } from "next-intl";
import { memo } from "react";
import { type Seat, waitingSeats } from "@/components/table/seat";

/** What the ring shows, in words, for those who do not see it. */
export const RingText = memo(function RingText({ seats }: { seats: Seat[] }) {
  const t = useTranslations("table");
  const speaking = seats.find((seat) => seat.state === "speaking");
  const waiting = waitingSeats(seats);
  const heard = seats.filter((seat) => seat.state === "heard");
  return (
    <figcaption className="sr-only">
      <p>{t("ring.seats", { count: seats.length })}</p>
      <p>{speaking ? t("ring.speaking", { name: speaking.label }) : t("ring.nobody")}</p>
      {waiting.length > 0 && (
        <>
          <p>{t("ring.waiting")}</p>
          <ol>
            {waiting.map((seat) => (
              <li key={seat.id}>{seat.label}</li>
            ))}
          </ol>
        </>
      )}
      <p>{t("heard", { count: heard.length })}</p>
    </figcaption>
  );
});
