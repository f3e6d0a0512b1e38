"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { DeskButton } from "@/components/moderator/desk-button";
import { useDesk } from "@/components/moderator/desk-context";
import { Chips } from "@/components/moderator/floor/chips";
import { useNames } from "@/components/moderator/names";
import { isolated } from "@/components/table/ring-geometry";
import { TextField } from "@/components/ui/text-field";
import type { PointOfOrderView } from "@/lib/roundtable/view-types";

/** The ruling in the chair's words, then the big button. The space bar goes to the words first, while there are none. */
export function RulePoint({ point }: { point: PointOfOrderView }) {
  const [ruling, setRuling] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { act, why, pending, say } = useDesk();
  const { of } = useNames();
  const t = useTranslations("floor.point");
  const primary = useTranslations("moderate.primary");
  const usual = [t("upheld"), t("notUpheld"), t("noted"), t("withdrawn")];
  const rule = () => {
    const refused = why("RulePointOfOrder");
    if (refused) return say(refused, "strong");
    if (pending.has("RulePointOfOrder")) return;
    if (ruling.trim() === "") {
      say(t("missing"));
      return field.current?.focus();
    }
    void act({ type: "RulePointOfOrder", point: point.id, ruling }, { said: t("ruled", { ruling: isolated(ruling) }) });
  };
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        rule();
      }}
    >
      <TextField
        ref={field}
        label={t("ruling")}
        hint={<span className="lg:[@media(height<60rem)]:sr-only">{t("rulingHint")}</span>}
        value={ruling}
        maxLength={500}
        dir="auto"
        autoComplete="off"
        onChange={(event) => setRuling(event.currentTarget.value)}
      />
      <Chips label={t("usual")} options={usual} chosen={ruling} onChoose={setRuling} />
      <DeskButton
        command="RulePointOfOrder"
        look="primary"
        size="large"
        shortcut="space"
        className="w-full text-xl"
        onPress={rule}
      >
        {primary("rule", { name: of(point.speaker) })}
      </DeskButton>
    </form>
  );
}
