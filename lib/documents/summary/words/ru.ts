import type { Said, SummaryWords } from "@/lib/documents/summary/words";
import type { Kind } from "@/lib/roundtable/state";

/** Names and lists stand after a colon or in brackets, in the nominative: nobody's name is declined. */
export const russian: SummaryWords = {
  title: (table) => `Резюме дискуссии за круглым столом ${table}`,
  overview: "Общий обзор",
  held: ({ table, title, meeting, date, place }) =>
    `Круглый стол ${table} на тему «${title}» состоялся ${date}${place && ` (${place})`} в рамках мероприятия «${meeting}».`,
  session: (from, to) => `Заседание продолжалось с ${from} до ${to}.`,
  rehearsal: "Это резюме репетиции. Ничего из этого на заседании не звучало.",
  stillOpen: "Настоящий текст является проектом: заседание еще не закрыто.",
  attendance: (list) => `В дискуссии участвовали: ${list}.`,
  moderated: (names, several) => `${several ? "Модераторы" : "Модератор"} дискуссии: ${names}.`,
  heard: (list) => `Заслушаны: ${list}.`,
  forms: {
    turn: "выступления",
    reply: "выступления в порядке осуществления права на ответ",
    response: "ответы участников дискуссионной группы",
  },
  videos: (count) => `В том числе в форме видеообращений: ${count}.`,
  onBehalf: (list) => `Выступили также от имени других делегаций: ${list}.`,
  alsoFor: (speaker, others) => `${speaker} (представляя также: ${others})`,
  onBehalfCount: (count) => `Выступления также от имени других делегаций: ${count}.`,
  pointsOfOrder: (count) =>
    `Выступления по порядку ведения заседания, которые относятся к процедуре и не считаются выступлениями по существу: ${count}.`,
  segments: "Ход заседания",
  segment: (title, from, to) => `${title} (с ${from} до ${to})`,
  discussion: "Дискуссия",
  question: (number) => `Вопрос ${number}`,
  noPoints: "По этому вопросу тезисов не записано.",
  other: "Прочие вопросы",
  writing: "Письменные заявления",
  inWriting: (list) => `Письменные заявления представили: ${list}.`,
  nameless: (count) => `Представлены для протокола без указания имени: ${count}.`,
  noneInWriting: "Письменных заявлений не поступило.",
  unreached: "Просившие слова и не получившие его",
  asked: (list) => `Слово не удалось предоставить следующим участникам: ${list}.`,
  everyoneHeard: "Были заслушаны все, кто просил слова.",
  everyoneHeardOrWrote: "Все, кто просил слова, были заслушаны или представили письменное заявление.",
  attribution: {
    "on-the-record": "Мнения приводятся с указанием тех, кто их высказал.",
    impersonal: "Мнения приводятся с указанием категорий выступавших; никто из выступавших не назван.",
    "chatham-house": "Сказанное может использоваться без раскрытия того, кто и от чьего имени это сказал.",
    "off-record": "Дискуссия проходила без протокола; мнения не приводятся.",
  },
  kinds: {
    state: "государства",
    group: "группы государств",
    igo: "межправительственные организации",
    "un-entity": "структуры Организации Объединенных Наций",
    ngo: "неправительственные организации",
    "private-sector": "частный сектор",
    academia: "академические круги",
    "observer-state": "государства-наблюдатели",
    "observer-organization": "организации-наблюдатели",
    other: "другие участники",
  },
  aParticipant: "один из участников",
  entry: (kind, count) => `${kind} (${count})`,
  said,
  attributed: (text, names) => `${text} (${names})`,
  stop: ".",
  space: " ",
};

/** "Of whom": after "ряд" and "большинство". */
const GENITIVE: Record<Kind, string> = {
  state: "государств",
  group: "групп государств",
  igo: "межправительственных организаций",
  "un-entity": "структур Организации Объединенных Наций",
  ngo: "неправительственных организаций",
  "private-sector": "представителей частного сектора",
  academia: "представителей академических кругов",
  "observer-state": "государств-наблюдателей",
  "observer-organization": "организаций-наблюдателей",
  other: "других участников",
};

const TONES = {
  agreed: { one: "согласился с тем", more: "согласились с тем" },
  proposed: { one: "высказал предложение о том", more: "высказали предложение о том" },
  cautioned: { one: "предупредил", more: "предупредили" },
  disagreed: { one: "возразил, указав", more: "возразили, указав" },
};
const STRESSED = { one: "подчеркнул", more: "подчеркнули" };

function said({ quantifier, kind, tone, what }: Said): string {
  const verb = tone ? TONES[tone] : STRESSED;
  return `${whoSaid(quantifier, kind)} ${quantifier === "one" ? verb.one : verb.more}, что ${what}`;
}

function whoSaid(quantifier: Said["quantifier"], kind: Kind | null): string {
  const nominative = kind ? speakersOf(kind) : "участники";
  const genitive = kind ? GENITIVE[kind] : "участников";
  switch (quantifier) {
    case "one":
      return kind === null || kind === "other" ? "Один из участников" : `Один из выступавших (${russian.kinds[kind]})`;
    case "a-few":
      return `Отдельные ${nominative}`;
    case "several":
      return `Ряд ${genitive}`;
    case "many":
      return `Многие ${nominative}`;
    case "most":
      return `Большинство ${genitive}`;
    case "all":
      return `Все ${nominative}`;
    default:
      return quantifier satisfies never;
  }
}

/** What is one and cannot be counted speaks through its representatives. */
function speakersOf(kind: Kind): string {
  if (kind === "private-sector") return "представители частного сектора";
  return kind === "academia" ? "представители академических кругов" : russian.kinds[kind];
}
