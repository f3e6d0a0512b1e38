/** A grey shape in the size of what is coming; several of them make the real layout. Say "loading" once, beside them. */
export function Skeleton({ className = "" }: { className?: string }) {
  return (
    <div aria-hidden="true" className={`animate-pulse rounded-lg bg-line/70 motion-reduce:animate-none ${className}`} />
  );
}
