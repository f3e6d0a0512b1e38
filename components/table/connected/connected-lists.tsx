"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { ScreenLine } from "@/components/table/connected/screen-line";
import { SpeakerName } from "@/components/table/speaker-name";
import type { Connected, ConnectedPerson } from "@/lib/roundtable/protocol";
import type { Role } from "@/lib/roundtable/state";

const GROUPS = [
  ["desk", ["moderator", "secretariat"]],
  ["record", ["rapporteur"]],
  ["delegates", ["delegate"]],
  ["observers", ["observer"]],
] as const satisfies [string, Role[]][];

/** Who is connected, by what they do: the desk, the record and the displays first, for without them nothing opens. */
export function ConnectedLists({ connected, timeZone }: { connected: Connected; timeZone: string }) {
  const { people, displays, others } = connected;
  const t = useTranslations("connected");
  const [desk, record, ...rest] = GROUPS.map(([group, roles]) => {
    const those = people.filter(({ role }) => (roles as readonly Role[]).includes(role));
    return <People key={group} title={t(`group.${group}`)} people={those} timeZone={timeZone} />;
  });
  return (
    <>
      {people.length + displays.length === 0 && <p>{t("nobody")}</p>}
      {desk}
      {record}
      <Group title={t("group.displays")} count={displays.length}>
        {displays.map(({ name, ...screen }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two screens opened without a link have nothing to tell them apart.
          <li key={index} className="py-2">
            {name ? <bdi className="font-semibold">{name}</bdi> : <span>{t("unnamed")}</span>}
            <ScreenLine screen={screen} timeZone={timeZone} />
          </li>
        ))}
      </Group>
      {rest}
      {others > 0 && <p className="mt-4 border-t border-line pt-3 text-soft">{t("others", { count: others })}</p>}
    </>
  );
}

type PeopleProps = { title: string; people: ConnectedPerson[]; timeZone: string };

function People({ title, people, timeZone }: PeopleProps) {
  const role = useTranslations("table.role");
  return (
    <Group title={title} count={people.length}>
      {people.map(({ participant, names, name, role: as, screens }) => (
        <li key={participant} className="py-2">
          <b className="font-semibold">{names ? <SpeakerName speaker={{ names }} /> : <bdi>{name || role(as)}</bdi>}</b>
          {names && name && (
            <>
              {" "}
              <bdi className="text-soft">{name}</bdi>
            </>
          )}
          {as === "secretariat" && <span className="text-soft"> · {role(as)}</span>}
          {screens.map((screen, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the screens of one person stand in the order in which they came.
            <ScreenLine key={index} screen={screen} timeZone={timeZone} />
          ))}
        </li>
      ))}
    </Group>
  );
}

function Group({ title, count, children }: { title: string; count: number; children: ReactNode }) {
  const heading = useId();
  if (count === 0) return null;
  return (
    <section aria-labelledby={heading} className="mt-4 first:mt-0">
      <h3 id={heading} className="caps">
        {title} {count}
      </h3>
      <ul>{children}</ul>
    </section>
  );
}
