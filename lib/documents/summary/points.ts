import { nameList } from "@/lib/i18n/format";
import { get } from "@/lib/roundtable/lookup";
import type { Kind, Point } from "@/lib/roundtable/state";
import { type Material, speakerName } from "./material";
import { type Block, paragraph } from "./tree";

/**
 * The points that `concerns` picks, in the rapporteur's order, as paragraphs: one for neighbours of the same kind of speaker. A point
 * written as a clause ("that …", or beginning in lower case) gets its subject and verb from quantifier, kind and tone; a
 * whole sentence stands as the rapporteur wrote it. Who is behind a point is said only on the record.
 */
export function pointSentences(material: Material, concerns: (point: Point) => boolean): Block[] {
  const { points, pointOrder } = material.state;
  const paragraphs: { kind: Kind | null; sentences: string[] }[] = [];
  for (const point of pointOrder.map((id) => get(points, id)).filter(concerns)) {
    const kind = safeKind(material, point.kind);
    const last = paragraphs.at(-1);
    if (last?.kind === kind) last.sentences.push(sentence(material, point, kind));
    else paragraphs.push({ kind, sentences: [sentence(material, point, kind)] });
  }
  return paragraphs.map(({ sentences }) => paragraph(sentences.join(material.words.space)));
}

/** A kind with one delegation at the table would point at it: it is folded into "participants" (domain.md §9, case 54). */
function safeKind({ state, record }: Material, kind: Kind | null): Kind | null {
  if (kind === null || state.table.mode === "on-the-record") return kind;
  return Object.values(record.seats.items).filter((seat) => seat.kind === kind).length > 1 ? kind : null;
}

function sentence(material: Material, point: Point, kind: Kind | null): string {
  const { words } = material;
  const text = point.text.trim();
  const { quantifier, tone } = point;
  const what = text.replace(THAT, "");
  const said = isClause(point, text) ? words.said({ quantifier: quantifier ?? "several", kind, tone, what }) : text;
  return attributed(material, point, /[.!?؟。！？]["”»)]?$/u.test(said) ? said : `${said}${words.stop}`);
}

/** "That" in the languages that leave it where a clause follows; an Arabic clause keeps its particle. */
const THAT = /^(?:that\s+|que\s+|qu['’]|что\s+)/iu;

/** Chinese has no capitals to tell a clause by: there it is one if the rapporteur said how many or in which tone. */
function isClause({ quantifier, tone }: Point, text: string): boolean {
  if (/^\p{Script=Han}/u.test(text)) return quantifier !== null || tone !== null;
  return THAT.test(text) || /^\p{Ll}/u.test(text) || /^(أن|بأن|إلى)\s/u.test(text);
}

function attributed(material: Material, point: Point, said: string): string {
  const { state, open, words, language } = material;
  if (state.table.mode !== "on-the-record" || point.interventions.length === 0) return said;
  const speakers = point.interventions.map(
    (id) => open.list.requests[id]?.speaker ?? open.statements.items[id]?.speaker ?? { anonymous: true as const },
  );
  const names = [...new Set(speakers.map((speaker) => speakerName(speaker, words, language)))];
  return words.attributed(said, nameList(language, names));
}
