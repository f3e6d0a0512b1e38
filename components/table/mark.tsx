import { memo } from "react";
import { seatPoint } from "@/components/table/ring-geometry";

const dots = Array.from({ length: 12 }, (_, index) => index);

/** The product's mark: twelve dots, one lit. Decoration only; `lit` follows the speaker where a table is shown. */
export const Mark = memo(function Mark({ lit = 2, className = "size-6.5" }: { lit?: number; className?: string }) {
  return (
    <svg viewBox="-126 -126 252 252" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
      {dots.map((index) => {
        const { x, y } = seatPoint(index, dots.length);
        return index === lit ? (
          <circle key={index} cx={x} cy={y} r={25} className="fill-accent" />
        ) : (
          <circle key={index} cx={x} cy={y} r={14} className="fill-ink" opacity={0.36} />
        );
      })}
    </svg>
  );
});
