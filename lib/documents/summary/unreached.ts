import { countsAsSpeech } from "@/lib/roundtable/statements";
import type { RequestView, SpeakerView } from "@/lib/roundtable/view-types";
import type { Material } from "./material";
import { heardRequests } from "./procedure";
import { type Block, heading, paragraph } from "./tree";
import { whoList } from "./who";

/** Rules 14 and 140: a delegation that asked and was neither heard nor wrote leaves a trace, invited to write or not. */
export function unreached(material: Material): Block[] {
  const { figures, words } = material;
  const present = heardOrWrote(material);
  const missed = figures.notReached.map(({ request }) => request).filter((request) => !present.has(seatOf(request)));
  const once = [...new Map(missed.map((request) => [seatOf(request), request])).values()];
  const speakers = once.map((request) => asInPublic(material, request));
  const all = figures.notReached.length > 0 ? words.everyoneHeardOrWrote : words.everyoneHeard;
  const text = speakers.length > 0 ? words.asked(whoList(material, speakers)) : all;
  return [heading(2, words.unreached), paragraph(text)];
}

/** Rule 14: a text that is nameless or confidential does not count, for its author would be missing in the list of the unheard. */
function heardOrWrote(material: Material): Set<string> {
  const heard = heardRequests(material).filter(({ kind }) => kind === undefined);
  const wrote = Object.values(material.state.statements).filter(
    (statement) => countsAsSpeech(statement) && statement.state !== "withdrawn" && statement.state !== "returned",
  );
  return new Set([...heard.map(seatOf), ...wrote.map(({ delegation }) => delegation)]);
}

/** The record's view gives everybody a seat. */
function seatOf({ speaker, id }: RequestView): string {
  return speaker.seat ?? id;
}

/** Rule 100. The public's own view does not show those who were turned away. */
function asInPublic({ state }: Material, request: RequestView): SpeakerView {
  return state.delegations[seatOf(request)]?.nameProtected === false ? request.speaker : { anonymous: true };
}
