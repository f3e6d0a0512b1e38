"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { DeskButton } from "@/components/moderator/desk-button";
import { useActs } from "@/components/moderator/desk-context";
import { type NamedNow, namedNow, placeOfNamed } from "@/components/moderator/named-now";
import { useNamedWords } from "@/components/table/named-list";
import { useView } from "@/lib/client/table-provider";

/** Those named for the item that runs: one press puts one on the list. */
export function AgendaNamed() {
  const t = useTranslations("table");
  const named = namedNow(useView());
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="named-title" className="mt-2.5">
      <h3 id="named-title" className="text-sm text-soft">
        {t("namedFor")}
      </h3>
      <ul className="mt-1 grid gap-1">
        {named.map((one, index) => (
          <li key={one.person.id ?? index}>
            <PutOn {...one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function PutOn({ person, delegation, why }: NamedNow) {
  const view = useView();
  const { act } = useActs();
  const t = useTranslations("agenda.named");
  const inserted = useTranslations("moderate.insert");
  const name = useNamedWords()(person);
  const put = () => {
    if (delegation === undefined) return;
    const { current, items } = view.agenda;
    return act(
      {
        type: "InsertSpeaker",
        delegation,
        participant: person.id,
        before: placeOfNamed(view),
        questions: (current === undefined ? undefined : items[current]?.questions)?.slice(0, 1) ?? [],
        speakingAs: person.kind === "group" ? "group" : "national",
        reason: t("reason"),
      },
      { said: inserted("done", { name }) },
    );
  };
  return (
    <DeskButton
      command="InsertSpeaker"
      reason={why && t(why)}
      size="small"
      aria-label={t("put", { name })}
      onPress={put}
    >
      <span className="inline-flex items-center gap-1.5 text-start">
        <Plus aria-hidden="true" className="size-4 shrink-0" />
        <bdi className="line-clamp-2 font-normal">{name}</bdi>
      </span>
    </DeskButton>
  );
}
