import type { ReactNode } from "react";

export interface HeroFrameProps {
  caps: ReactNode;
  title: ReactNode;
  /** Long sentences stand smaller than a place and a time. */
  size?: "large" | "medium";
  /** Facts in one line, a dot between them. */
  facts?: ReactNode[];
  text?: ReactNode;
  children?: ReactNode;
}

/** The card on top: what I am, what follows from it, what if it fails. */
export function HeroFrame({ caps, title, size = "medium", facts = [], text, children }: HeroFrameProps) {
  const shown = facts.filter(Boolean);
  return (
    <section aria-labelledby="hero" className="rounded-2xl border border-line bg-raised px-5.5 py-5">
      <p className="caps">{caps}</p>
      <h2
        id="hero"
        className={`mt-2 mb-1.5 font-semibold tracking-tight text-balance ${size === "large" ? "text-5xl leading-[1.08] [&:lang(ar)]:text-4xl [&:lang(ar)]:leading-[1.3]" : "text-4xl leading-[1.15]"} max-[22rem]:text-3xl`}
      >
        {title}
      </h2>
      {shown.length > 0 && (
        <p className="text-soft">
          {shown.map((fact, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the facts have a fixed order and no state.
            <span key={index} className="inline-block not-last:after:mx-1.5 not-last:after:content-['·']">
              {fact}
            </span>
          ))}
        </p>
      )}
      {text && <p className="text-lg text-soft">{text}</p>}
      {children && <div className="mt-4 border-t border-line pt-3 text-soft empty:hidden">{children}</div>}
    </section>
  );
}
