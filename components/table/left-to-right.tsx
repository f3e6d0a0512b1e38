import type { ReactNode } from "react";

/** For `t.rich`: a time or a duration keeps its direction inside a sentence. */
export const leftToRight = { ltr: (text: ReactNode) => <span className="ltr-figures">{text}</span> };
