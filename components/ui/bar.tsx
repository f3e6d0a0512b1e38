/** How much of something is used, 0 to 1. Say the same in words beside it. An SVG, because the page's policy allows no inline style. */
export function Bar({ share, className = "h-1 w-full" }: { share: number; className?: string }) {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return (
    <svg aria-hidden="true" focusable="false" className={`block rounded-full bg-line rtl:-scale-x-100 ${className}`}>
      <rect width={`${width}%`} height="100%" className="fill-accent" />
    </svg>
  );
}
