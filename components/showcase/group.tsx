import type { ReactNode } from "react";

/** Components of one kind, the same twice: on light and on dark ground. */
export function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 lang="en" className="px-5.5 pt-10 pb-3 text-2xl font-semibold tracking-tight">
        <bdi>{title}</bdi>
      </h2>
      <div className="grid lg:grid-cols-2">
        <Ground theme="light">{children}</Ground>
        <Ground theme="dark">{children}</Ground>
      </div>
    </section>
  );
}

function Ground({ theme, children }: { theme: "light" | "dark"; children: ReactNode }) {
  return (
    <div data-theme={theme} className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-8 p-5.5">
      {children}
    </div>
  );
}

const lays = {
  row: "flex flex-wrap items-center gap-x-4 gap-y-3",
  stack: "grid grid-cols-[minmax(0,1fr)] gap-4",
  pairs: "grid grid-cols-[minmax(0,1fr)] items-start gap-4 xl:grid-cols-2",
};

interface SpecimenProps {
  caption: string;
  lay?: keyof typeof lays;
  className?: string;
  children: ReactNode;
}

/** A component in one or several states, with what they are called under it. */
export function Specimen({ caption, lay = "row", className = "", children }: SpecimenProps) {
  return (
    <figure className={`min-w-0 ${className}`}>
      <div className={lays[lay]}>{children}</div>
      <figcaption lang="en" className="mt-2 text-xs text-soft">
        <bdi>{caption}</bdi>
      </figcaption>
    </figure>
  );
}
