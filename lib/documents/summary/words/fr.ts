import type { Said, SummaryWords } from "@/lib/documents/summary/words";
import type { Kind } from "@/lib/roundtable/state";

export const french: SummaryWords = {
  title: (table) => `Résumé de la table ronde ${table}`,
  overview: "Vue d’ensemble",
  held: ({ table, title, meeting, date, place }) =>
    `La table ronde ${table}, intitulée « ${title} », s’est tenue le ${date}${place && ` (${place})`} dans le cadre de la réunion « ${meeting} ».`,
  session: (from, to) => `La séance a duré de ${from} à ${to}.`,
  rehearsal: "Ceci est le résumé d’une répétition. Rien de ce qu’il contient n’a été dit à la réunion.",
  stillOpen: "Ceci est un projet : la séance n’a pas été levée.",
  attendance: (list) => `Y ont participé : ${list}.`,
  moderated: (names) => `Le débat a été animé par ${names}.`,
  heard: (list) => `Prises de parole : ${list}.`,
  forms: {
    turn: "interventions",
    reply: "exercices du droit de réponse",
    response: "réactions de panélistes",
  },
  videos: (count) => `Dont par message vidéo : ${count}.`,
  onBehalf: (list) => `Ont parlé également au nom d’autres délégations : ${list}.`,
  alsoFor: (speaker, others) => `${speaker} (au nom également de : ${others})`,
  onBehalfCount: (count) => `Interventions faites également au nom d’autres délégations : ${count}.`,
  pointsOfOrder: (count) =>
    `Motions d’ordre, qui relèvent de la procédure et ne sont pas des interventions : ${count}.`,
  segments: "Déroulement",
  segment: (title, from, to) => `${title} (de ${from} à ${to})`,
  discussion: "Débat",
  question: (number) => `Question ${number}`,
  noPoints: "Aucun élément n’a été consigné sur cette question.",
  other: "Autres sujets",
  writing: "Déclarations écrites",
  inWriting: (list) => `Des déclarations écrites ont été reçues des participants suivants : ${list}.`,
  nameless: (count) => `Reçues pour le compte rendu sans indication de nom : ${count}.`,
  noneInWriting: "Aucune déclaration écrite n’a été reçue.",
  unreached: "Demandes de parole auxquelles il n’a pu être donné suite",
  asked: (list) => `La parole n’a pas pu être donnée aux participants suivants : ${list}.`,
  everyoneHeard: "Tous ceux qui avaient demandé la parole ont été entendus.",
  everyoneHeardOrWrote:
    "Tous ceux qui avaient demandé la parole ont été entendus ou ont déposé une déclaration écrite.",
  attribution: {
    "on-the-record": "Les vues sont attribuées à ceux qui les ont exprimées.",
    impersonal: "Les vues sont attribuées à des catégories d’orateurs ; aucun orateur n’est nommé.",
    "chatham-house": "Ce qui a été dit peut être utilisé, sans révéler qui l’a dit ni au nom de qui.",
    "off-record": "Le débat n’a pas fait l’objet d’un compte rendu ; aucune vue n’est rapportée.",
  },
  kinds: {
    state: "États",
    group: "groupes d’États",
    igo: "organisations intergouvernementales",
    "un-entity": "entités des Nations Unies",
    ngo: "organisations non gouvernementales",
    "private-sector": "représentants du secteur privé",
    academia: "représentants du monde universitaire",
    "observer-state": "États observateurs",
    "observer-organization": "organisations observatrices",
    other: "autres participants",
  },
  aParticipant: "un participant",
  entry: (kind, count) => `${kind} (${count})`,
  said,
  attributed: (text, names) => `${text} (${names})`,
  stop: ".",
  space: " ",
};

const FEMININE: ReadonlySet<Kind | null> = new Set<Kind>(["igo", "un-entity", "ngo", "observer-organization"]);
const MASCULINE_WORDS = { "a-few": "Quelques", several: "Plusieurs", many: "De nombreux", most: "La plupart des" };
const FEMININE_WORDS = { ...MASCULINE_WORDS, many: "De nombreuses" };
const TONES = {
  agreed: "approuvé l’idée",
  proposed: "proposé",
  cautioned: "averti",
  disagreed: "exprimé un désaccord, estimant",
};

function said({ quantifier, kind, tone, what }: Said): string {
  const feminine = FEMININE.has(kind);
  const words = { ...(feminine ? FEMININE_WORDS : MASCULINE_WORDS), all: feminine ? "Toutes les" : "Tous les" };
  const many = kind ? french.kinds[kind] : "participants";
  const who = quantifier === "one" ? `Une voix parmi les ${many} a` : `${words[quantifier]} ${many} ont`;
  const that = /^[aàâeéèêiîïoôuùûyœæ]/iu.test(what) ? "qu’" : "que ";
  return `${who} ${tone ? TONES[tone] : "souligné"} ${that}${what}`;
}
