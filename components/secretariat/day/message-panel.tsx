"use client";

import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import type { Day } from "@/components/secretariat/day/day-screen";
import { openTables } from "@/components/secretariat/day/open-tables";
import { useManaging } from "@/components/secretariat/use-managing";
import { Button } from "@/components/ui/button";
import { Choice } from "@/components/ui/choice";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";

type Messaged = { table: number; ok: boolean; message?: string };

/** One sentence to everybody who watches several tables; what became of it is said table by table. */
export function MessagePanel({ day }: { day: Day }) {
  const t = useTranslations("day.message");
  const words = useTranslations("table");
  const { ask, pending, refusal } = useManaging();
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(() => openTables(day).map(({ initial }) => String(initial.table)));
  const [outcome, setOutcome] = useState<Messaged[] | null>(null);
  const missing = text.trim() === "" ? t("noText") : chosen.length === 0 ? t("noTable") : undefined;

  const send = async (tables: number[]) => {
    setOutcome(null);
    const answer = await ask<{ tables: Messaged[] }>("POST", `/api/meetings/${day.slug}/messages`, { text, tables });
    if (answer.ok) setOutcome(answer.tables);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!missing && !pending) void send(chosen.map(Number));
  };
  const failed = outcome?.filter(({ ok }) => !ok) ?? [];

  return (
    <section aria-labelledby="chosen" className="grid max-w-3xl gap-5">
      <h2 id="chosen" className="text-2xl font-semibold tracking-tight text-balance">
        {t("title")}
      </h2>
      <p className="text-soft">{t("lead")}</p>
      <Notice>
        {refusal?.message ??
          (outcome && (
            <div className="grid gap-2">
              <p>{t("outcome", { count: outcome.length - failed.length, all: outcome.length })}</p>
              <ul className="grid gap-1">
                {outcome.map((one) => (
                  <Line key={one.table} one={one} />
                ))}
              </ul>
              {failed.length > 0 && (
                <p>
                  <Button size="small" pending={pending} onClick={() => send(failed.map(({ table }) => table))}>
                    {t("again", { count: failed.length })}
                  </Button>
                </p>
              )}
            </div>
          ))}
      </Notice>
      <form onSubmit={submit} className="grid gap-5">
        <TextArea
          label={t("text")}
          value={text}
          rows={3}
          maxLength={500}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Choice
          legend={t("tables")}
          name="tables"
          pick="many"
          value={chosen}
          onChange={setChosen}
          className="[&_.grid]:sm:grid-cols-2"
          options={day.tables.map(({ initial: { table: number, view } }) => ({
            value: String(number),
            label: (
              <>
                {words("roundTable", { number })} <bdi className="text-soft">{view.table.title}</bdi>
              </>
            ),
            hint: view.announcement && t("now", { text: view.announcement.text }),
          }))}
        />
        <Button type="submit" look="primary" pending={pending} reason={missing} className="justify-self-start">
          {t("send", { count: chosen.length })}
        </Button>
      </form>
    </section>
  );
}

function Line({ one: { table: number, ok, message } }: { one: Messaged }) {
  const t = useTranslations("day.message");
  const Sign = ok ? CircleCheck : CircleAlert;
  return (
    <li className="flex gap-x-1.5">
      <Sign aria-hidden="true" className="mt-[0.2em] size-4 shrink-0" />
      <span>{ok ? t("shown", { number }) : t("refused", { number, why: message ?? "" })}</span>
    </li>
  );
}
