/** A QR code, always dark on light: readers know no other. Describe beside it what it opens. */
export function QrPicture({ size, path, label }: { size: number; path: string; label: string }) {
  const margin = 4;
  const side = size + 2 * margin;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      className="w-56 max-w-full rounded-lg forced-color-adjust-none"
    >
      <rect width={side} height={side} fill="#ffffff" />
      <path d={path} fill="#000000" transform={`translate(${margin} ${margin})`} />
    </svg>
  );
}
