import { useTranslations } from "next-intl";
import { useNamesList } from "@/components/table/speaker-name";
import type { RequestView } from "@/lib/roundtable/view-types";

/** For whom somebody speaks, where that is more than for the own delegation: "on behalf of …", "in a personal capacity". */
export function useCapacity(): (request: Pick<RequestView, "speakingAs" | "onBehalfOf">) => string | undefined {
  const t = useTranslations("public.floor");
  const list = useNamesList();
  return ({ speakingAs, onBehalfOf }) => {
    if (speakingAs === "personal") return t("personal");
    return onBehalfOf.length > 0 ? t("onBehalf", { names: list(onBehalfOf) }) : undefined;
  };
}
