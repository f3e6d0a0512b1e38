"use client";

import { useTranslations } from "next-intl";
import { useBadgeActs } from "@/components/secretariat/badges/use-badge-acts";
import type { Day } from "@/components/secretariat/day/day-screen";
import { PersonSeats } from "@/components/secretariat/day/person-seats";
import { ReplacePerson } from "@/components/secretariat/day/replace-person";
import type { DayPerson, Shown } from "@/components/secretariat/day/types";
import { usePersonWords } from "@/components/secretariat/day/use-person-words";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";

type Props = { day: Day; person: DayPerson; onShow: (shown: Shown) => void; onChanged: () => void };

/** Somebody of the meeting, with all that may be done on the day: the badge, the seats, somebody else in her place. */
export function PersonPanel({ day, person, onShow, onChanged }: Props) {
  const t = useTranslations("day.person");
  const list = useTranslations("manage.people");
  const words = usePersonWords(day);
  const called = words.called(person);
  const sender = words.sender(person);
  return (
    <section aria-labelledby="chosen" className="grid gap-8">
      <header>
        <h2 id="chosen" className="text-2xl font-semibold tracking-tight text-balance">
          <bdi>{called}</bdi>
        </h2>
        <p className="flex flex-wrap items-baseline gap-x-2 gap-y-1">
          {sender && sender !== called && <bdi>{sender}</bdi>}
          <span className="text-soft">{words.facts(person)}</span>
          {person.pseudonymous && <Tag>{list("pseudonym")}</Tag>}
        </p>
      </header>
      <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-2">
        <div className="grid gap-10">
          <Badge day={day} person={person} called={called} onChanged={onChanged} />
          <PersonSeats day={day} person={person} called={called} onChanged={onChanged} />
        </div>
        <section aria-labelledby="replace" className="grid gap-4">
          <h3 id="replace" className="caps">
            {t("replace.title")}
          </h3>
          <ReplacePerson day={day} person={person} called={called} onShow={onShow} onChanged={onChanged} />
        </section>
      </div>
    </section>
  );
}

function Badge({ day, person, called, onChanged }: Omit<Props, "onShow"> & { called: string }) {
  const t = useTranslations("manageBadges.list");
  const head = useTranslations("day.person");
  const badges = useBadgeActs(day.slug, onChanged);
  const none = person.issuedAt === null;
  const holder = { ...person, name: called };
  const noMail = day.mail ? (person.email ? undefined : t("noAddress")) : t("noMail");
  return (
    <section aria-labelledby="badge" className="grid gap-4">
      <h3 id="badge" className="caps">
        {head("badge")} {none ? <Tag strong>{t("without")}</Tag> : <Tag>{t("with")}</Tag>}
      </h3>
      <Notice>{badges.said}</Notice>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" pending={badges.pending} onClick={() => badges.act("reissue", holder)}>
          {none ? t("issue") : t("reissue")}
        </Button>
        <Button reason={noMail} onClick={() => badges.act("mail", holder)}>
          {t("mail")}
        </Button>
        <Button reason={none ? t("noBadge") : undefined} onClick={() => badges.act("revoke", holder)}>
          {t("revoke")}
        </Button>
      </div>
      {badges.dialogs}
    </section>
  );
}
