"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/moderator/dialogs/form-dialog";
import { useSend } from "@/components/moderator/dialogs/use-send";
import { useChairName } from "@/components/moderator/floor/chair-button";
import { focusFirst } from "@/components/moderator/floor/focus-first";
import { isolated } from "@/components/table/ring-geometry";
import { Choice } from "@/components/ui/choice";
import { useMine, useView } from "@/lib/client/table-provider";

/** Me, or another moderator of the table: who is in the chair goes on the record. */
export function TakeChairDialog() {
  const view = useView();
  const me = useMine()?.participant.id;
  const nameOf = useChairName();
  const send = useSend();
  const t = useTranslations("floor.chair");
  const moderators = Object.values(view.participants?.items ?? {}).filter(({ role }) => role === "moderator");
  const now = view.session.chair?.id;
  const free = moderators.filter(({ id }) => id !== now);
  const [chosen, setChosen] = useState(() => (free.find(({ id }) => id === me) ?? free[0])?.id);
  const one = free.find(({ id }) => id === chosen);
  const options = moderators.map((moderator) => {
    const name = isolated(nameOf(moderator));
    const hint = moderator.id === now ? t("now") : moderator.name && moderator.title;
    return { value: moderator.id, label: moderator.id === me ? t("me", { name }) : name, hint };
  });
  return (
    <FormDialog
      title={t("take")}
      description={t("text")}
      submit={t("submit")}
      command="TakeChair"
      missing={one ? undefined : t("missing")}
      onSubmit={() =>
        one && send({ type: "TakeChair", participant: one.id }, { said: t("done", { name: isolated(nameOf(one)) }) })
      }
    >
      <div ref={focusFirst}>
        <Choice
          legend={t("who")}
          name="chair"
          pick="one"
          value={chosen ? [chosen] : []}
          options={options}
          onChange={([id]) => setChosen(id)}
        />
      </div>
    </FormDialog>
  );
}
