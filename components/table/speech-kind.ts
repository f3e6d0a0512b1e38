import { useTranslations } from "next-intl";
import type { RequestView } from "@/lib/roundtable/view-types";

/** What a request or its speech is, where it is more than a first turn: "Right of reply", "2nd turn", "Video message". */
export function useSpeechKind(): (request: Pick<RequestView, "kind" | "turn" | "video">) => string | undefined {
  const t = useTranslations("table.speech");
  const separator = useTranslations("common")("separator");
  return ({ kind = "turn", turn = 1, video }) => {
    const words = [
      kind === "response" && t("response"),
      kind === "reply" && (turn > 1 ? t("replyAgain", { n: turn }) : t("reply")),
      kind === "turn" && turn > 1 && t("turnAgain", { n: turn }),
      video !== undefined && t("video"),
    ];
    return words.filter((word) => word !== false).join(separator) || undefined;
  };
}
