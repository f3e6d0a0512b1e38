"use client";

import { useTranslations } from "next-intl";
import { Specimen } from "@/components/showcase/group";
import { Button, type ButtonProps } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";

const looks = ["primary", "plain", "quiet", "danger"] as const;
const sizes = ["small", "medium", "large"] as const;

const states: { caption: string; props: Pick<ButtonProps, "pending" | "shortcut"> }[] = [
  { caption: "as it is; the pointer over it", props: {} },
  { caption: "with its key", props: { shortcut: "A" } },
  { caption: "pressed, not answered yet", props: { pending: true } },
];

/** Every kind of button in every state. */
export function Buttons() {
  const t = useTranslations();
  const words = {
    primary: t("moderate.primary.open"),
    plain: t("moderate.session.announce"),
    quiet: t("public.again"),
    danger: t("moderate.session.adjourn"),
  };
  return (
    <>
      {states.map(({ caption, props }) => (
        <Specimen key={caption} caption={caption}>
          {looks.map((look) => (
            <Button key={look} look={look} {...props}>
              {words[look]}
            </Button>
          ))}
        </Specimen>
      ))}
      <Specimen caption="not now: greyed, stays in the order of the keyboard, tells why (here held open)">
        {looks.map((look) => (
          <Button
            key={look}
            look={look}
            reason={t("common.connection.not-connected")}
            className={look === "primary" ? "mb-28 [&>[role=tooltip]]:block" : "mb-28"}
          >
            {words[look]}
          </Button>
        ))}
      </Specimen>
      <Specimen caption="small, medium, large; a link that looks like one">
        {sizes.map((size) => (
          <Button key={size} look="primary" size={size} shortcut="⏎">
            {words.primary}
          </Button>
        ))}
        <a href="#main" className={buttonClass("plain")}>
          {t("public.overview")}
        </a>
      </Specimen>
    </>
  );
}
