"use client";

import { useTranslations } from "next-intl";
import type { ShowcaseContent } from "@/components/showcase/content";
import { Specimen } from "@/components/showcase/group";
import { Question } from "@/components/table/question";
import { SpeakerLine } from "@/components/table/speaker-line";
import { SpeakerName } from "@/components/table/speaker-name";
import { Tag } from "@/components/ui/tag";

/** A line of the list of speakers in every form, and a question in every size. */
export function Speakers({ content }: { content: ShowcaseContent }) {
  return (
    <>
      <Lines content={content} />
      <Questions content={content} />
    </>
  );
}

function Lines({ content: { delegations } }: { content: ShowcaseContent }) {
  const t = useTranslations("table");
  const reasons = useTranslations("reasons.code");
  const name = (id: string) => {
    const names = delegations.find((delegation) => delegation.id === id)?.names;
    return <SpeakerName speaker={names ? { names } : { anonymous: true }} />;
  };
  return (
    <>
      <Specimen caption="list of speakers: first, with why, mine, long, protected, set aside" lay="stack">
        <ol>
          <SpeakerLine place={1} name={name("jordan")} end={<Tag>{t("rank.minister")}</Tag>} />
          <SpeakerLine place={2} name={name("eu")} end={<Tag>{t("kind.group")}</Tag>} why={reasons("group")} />
          <SpeakerLine place={3} name={name("mexico")} end={<span className="ltr-figures">11:06</span>} mine />
          <SpeakerLine place={4} name={name("oecd")} end={<Tag strong>{t("speech.reply")}</Tag>} />
          <SpeakerLine place={12} name={name("nobody")} why={reasons("reserved-place")} />
          <SpeakerLine name={name("sweden")} end={t("request.parked")} />
        </ol>
      </Specimen>
      <Specimen caption="on the wall" lay="stack">
        <ol>
          <SpeakerLine size="wall" place={1} name={name("jordan")} />
          <SpeakerLine size="wall" place={2} name={name("oecd")} why={reasons("first-turn")} end={t("speech.video")} />
          <SpeakerLine size="wall" place={3} name={name("sweden")} />
        </ol>
      </Specimen>
    </>
  );
}

function Questions({ content: { question } }: { content: ShowcaseContent }) {
  const { preamble, parts } = question;
  const whole = [preamble, ...parts].join(" ");
  const first = parts[0] ?? "";
  return (
    <>
      <Specimen caption="question: small, one part, its number alone" lay="stack">
        <Question number={3} text={first} language="en" level={3} size="small" />
      </Specimen>
      <Specimen caption="medium, a preamble and three parts, corrected" lay="stack">
        <Question number={3} count={4} text={whole} version={2} language="en" level={3} />
      </Specimen>
      <Specimen caption="on the wall, as large as its surroundings" lay="stack" className="text-3xl">
        <Question number={3} count={4} text={first} language="en" level={3} size="wall" />
      </Specimen>
    </>
  );
}
