import type { Said, SummaryWords } from "@/lib/documents/summary/words";

export const chinese: SummaryWords = {
  title: (table) => `圆桌会议${table}摘要`,
  overview: "概述",
  held: ({ table, title, meeting, date, place }) =>
    `圆桌会议${table}的主题是“${title}”，于${date}${place && `在${place}`}举行，是“${meeting}”的组成部分。`,
  session: (from, to) => `会议时间为${from}至${to}。`,
  rehearsal: "这是演练的摘要。其中内容均未在会议上发表。",
  stillOpen: "本文为草稿：会议尚未散会。",
  attendance: (list) => `与会者包括：${list}。`,
  moderated: (names) => `讨论由${names}主持。`,
  heard: (list) => `发言情况：${list}。`,
  forms: { turn: "发言", reply: "行使答辩权的发言", response: "讨论小组成员的回应" },
  videos: (count) => `其中以视频方式发言：${count}。`,
  onBehalf: (list) => `同时代表其他代表团发言者：${list}。`,
  alsoFor: (speaker, others) => `${speaker}（同时代表${others}）`,
  onBehalfCount: (count) => `同时代表其他代表团所作的发言：${count}。`,
  pointsOfOrder: (count) => `程序问题（属于程序事项，不计为发言）：${count}。`,
  segments: "会议进程",
  segment: (title, from, to) => `${title}（${from}至${to}）`,
  discussion: "讨论情况",
  question: (number) => `问题${number}`,
  noPoints: "就此问题未记录要点。",
  other: "其他事项",
  writing: "书面发言",
  inWriting: (list) => `收到下列与会者的书面发言：${list}。`,
  nameless: (count) => `不具名列入记录的书面发言：${count}。`,
  noneInWriting: "未收到书面发言。",
  unreached: "要求发言而未能发言者",
  asked: (list) => `未能请下列与会者发言：${list}。`,
  everyoneHeard: "所有要求发言者均已发言。",
  everyoneHeardOrWrote: "所有要求发言者均已发言或提交书面发言。",
  attribution: {
    "on-the-record": "所载意见均注明发表者。",
    impersonal: "所载意见仅注明发言者类别，不具发言者姓名。",
    "chatham-house": "可以使用会上所说的内容，但不得透露由谁所说或代表谁所说。",
    "off-record": "讨论不作记录，不载列任何意见。",
  },
  kinds: {
    state: "国家",
    group: "国家集团",
    igo: "政府间组织",
    "un-entity": "联合国实体",
    ngo: "非政府组织",
    "private-sector": "私营部门",
    academia: "学术界",
    "observer-state": "观察员国",
    "observer-organization": "观察员组织",
    other: "其他与会者",
  },
  aParticipant: "一位与会者",
  entry: (kind, count) => `${kind}（${count}）`,
  said,
  attributed: (text, names) => `${text}（${names}）`,
  stop: "。",
  space: "",
};

const QUANTIFIERS = { "a-few": "少数", several: "一些", many: "许多", most: "大多数", all: "所有" };
const TONES = {
  agreed: "表示同意，认为",
  proposed: "提议，",
  cautioned: "告诫说，",
  disagreed: "表示不同意，认为",
};

function said({ quantifier, kind, tone, what }: Said): string {
  const plain = kind ? chinese.kinds[kind] : "与会者";
  const many = kind === "private-sector" || kind === "academia" ? `${plain}代表` : plain;
  const one = kind && kind !== "other" ? `一位发言者（${plain}）` : chinese.aParticipant;
  const who = quantifier === "one" ? one : `${QUANTIFIERS[quantifier]}${many}`;
  return `${who}${tone ? TONES[tone] : "强调，"}${what}`;
}
