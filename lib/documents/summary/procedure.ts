import { nameList, numeral } from "@/lib/i18n/format";
import type { RequestView } from "@/lib/roundtable/view-types";
import { type Material, speakerName } from "./material";
import { type Block, paragraph } from "./tree";

/**
 * What was heard, counted by its form, as the record says since it was corrected: interventions, those by video, rights of reply,
 * responses, who spoke for others too. A point of order is none of them (rule 121), so it is counted apart.
 */
export function procedure(material: Material): Block[] {
  const { figures, words, language } = material;
  const { totals, replies, responses, pointsOfOrder } = figures;
  const forms = { turn: totals.heard - totals.through, reply: replies.heard, response: responses.heard };
  const entries = Object.entries(forms).filter(([, count]) => count > 0);
  const counted = entries.map(([form, count]) =>
    words.entry(words.forms[form as keyof typeof forms], numeral(language, count)),
  );
  const heard = heardRequests(material);
  const videos = heard.filter(({ video }) => video !== undefined).length;
  const sentences = [
    ...(counted.length > 0 ? [words.heard(nameList(language, counted))] : []),
    ...(videos > 0 ? [words.videos(numeral(language, videos))] : []),
    ...onBehalf(material, heard),
    ...(pointsOfOrder > 0 ? [words.pointsOfOrder(numeral(language, pointsOfOrder))] : []),
  ];
  return sentences.length > 0 ? [paragraph(sentences.join(words.space))] : [];
}

/** Those with a speech that the record calls heard. */
export function heardRequests({ record }: Material): RequestView[] {
  const heard = Object.values(record.speeches?.items ?? {}).filter(({ outcome }) => outcome === "heard");
  return [...new Set(heard.map(({ request }) => request))].flatMap((id) => record.list.requests[id] ?? []);
}

/** Named where the mode is on the record, without those whom a pseudonym protects; else counted. */
function onBehalf({ state, open, words, language }: Material, heard: RequestView[]): string[] {
  const forOthers = heard.filter(({ onBehalfOf }) => onBehalfOf.length > 0);
  if (forOthers.length === 0) return [];
  if (state.table.mode !== "on-the-record") return [words.onBehalfCount(numeral(language, forOthers.length))];
  const named = forOthers.flatMap(({ id }) => {
    const { speaker, onBehalfOf = [] } = open.list.requests[id] ?? {};
    if (!speaker || onBehalfOf.length === 0) return [];
    const others = onBehalfOf.map((names) => speakerName({ names }, words, language));
    return [words.alsoFor(speakerName(speaker, words, language), nameList(language, others))];
  });
  return named.length > 0 ? [words.onBehalf(nameList(language, named))] : [];
}
