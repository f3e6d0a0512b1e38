import type { Said, SummaryWords } from "@/lib/documents/summary/words";
import type { Kind } from "@/lib/roundtable/state";

export const spanish: SummaryWords = {
  title: (table) => `Resumen de la mesa redonda ${table}`,
  overview: "Panorama general",
  held: ({ table, title, meeting, date, place }) =>
    `La mesa redonda ${table}, titulada “${title}”, se celebró el ${date}${place && ` (${place})`} en el marco de la reunión “${meeting}”.`,
  session: (from, to) => `La sesión duró de las ${from} a las ${to} horas.`,
  rehearsal: "Este es el resumen de un ensayo. Nada de su contenido se dijo en la reunión.",
  stillOpen: "Este texto es un borrador: la sesión no se ha levantado.",
  attendance: (list) => `Participaron: ${list}.`,
  moderated: (names) => `El debate fue moderado por ${names}.`,
  heard: (list) => `Se escucharon: ${list}.`,
  forms: {
    turn: "intervenciones",
    reply: "declaraciones en ejercicio del derecho de respuesta",
    response: "comentarios de panelistas",
  },
  videos: (count) => `De ellas, por mensaje de vídeo: ${count}.`,
  onBehalf: (list) => `Hablaron también en nombre de otras delegaciones: ${list}.`,
  alsoFor: (speaker, others) => `${speaker} (en nombre también de: ${others})`,
  onBehalfCount: (count) => `Intervenciones hechas también en nombre de otras delegaciones: ${count}.`,
  pointsOfOrder: (count) =>
    `Cuestiones de orden, que son de procedimiento y no se cuentan como intervenciones: ${count}.`,
  segments: "Desarrollo de la sesión",
  segment: (title, from, to) => `${title} (de ${from} a ${to})`,
  discussion: "Debate",
  question: (number) => `Pregunta ${number}`,
  noPoints: "No se consignó ningún punto sobre esta pregunta.",
  other: "Otros asuntos",
  writing: "Declaraciones por escrito",
  inWriting: (list) => `Se recibieron declaraciones por escrito de los siguientes participantes: ${list}.`,
  nameless: (count) => `Recibidas para el acta sin indicación de nombre: ${count}.`,
  noneInWriting: "No se recibió ninguna declaración por escrito.",
  unreached: "Solicitudes de palabra que no pudieron atenderse",
  asked: (list) => `No se pudo dar la palabra a los siguientes participantes: ${list}.`,
  everyoneHeard: "Se escuchó a todos los que pidieron la palabra.",
  everyoneHeardOrWrote:
    "Todos los que pidieron la palabra fueron escuchados o presentaron una declaración por escrito.",
  attribution: {
    "on-the-record": "Las opiniones se atribuyen a quienes las expresaron.",
    impersonal: "Las opiniones se atribuyen a categorías de oradores; no se nombra a ningún orador.",
    "chatham-house": "Puede utilizarse lo que se dijo, sin revelar quién lo dijo ni en nombre de quién.",
    "off-record": "No se levantó acta del debate; no se recogen opiniones.",
  },
  kinds: {
    state: "Estados",
    group: "grupos de Estados",
    igo: "organizaciones intergubernamentales",
    "un-entity": "entidades de las Naciones Unidas",
    ngo: "organizaciones no gubernamentales",
    "private-sector": "representantes del sector privado",
    academia: "representantes del mundo académico",
    "observer-state": "Estados observadores",
    "observer-organization": "organizaciones observadoras",
    other: "otros participantes",
  },
  aParticipant: "un participante",
  entry: (kind, count) => `${kind} (${count})`,
  said,
  attributed: (text, names) => `${text} (${names})`,
  stop: ".",
  space: " ",
};

const FEMININE: ReadonlySet<Kind | null> = new Set<Kind>(["igo", "un-entity", "ngo", "observer-organization"]);
const MASCULINE_WORDS = {
  one: "Una voz entre los",
  "a-few": "Algunos",
  several: "Varios",
  many: "Muchos",
  most: "La mayoría de los",
  all: "Todos los",
};
const FEMININE_WORDS = {
  one: "Una voz entre las",
  "a-few": "Algunas",
  several: "Varias",
  many: "Muchas",
  most: "La mayoría de las",
  all: "Todas las",
};
const TONES = {
  agreed: { one: "coincidió en", more: "coincidieron en" },
  proposed: { one: "propuso", more: "propusieron" },
  cautioned: { one: "advirtió de", more: "advirtieron de" },
  disagreed: { one: "discrepó, al considerar", more: "discreparon, al considerar" },
};
const STRESSED = { one: "subrayó", more: "subrayaron" };

function said({ quantifier, kind, tone, what }: Said): string {
  const words = FEMININE.has(kind) ? FEMININE_WORDS : MASCULINE_WORDS;
  const who = `${words[quantifier]} ${kind ? spanish.kinds[kind] : "participantes"}`;
  const verb = tone ? TONES[tone] : STRESSED;
  return `${who} ${quantifier === "one" ? verb.one : verb.more} que ${what}`;
}
