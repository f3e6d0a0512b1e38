import { readNoteWithAccount } from "@/lib/documents/note/read-note";
const notes: Record<string, string> = {
bareWeb: `Water for peace

How can neighbours share a river? Who decides?

What should be done about dams?
`,
leadNoHeading: `# Concept note: The night economy

## Why this matters

Many people work at night.

The discussion will be guided by the following questions:

1. Who works at night and why?
2. What do they need?

## Contact

Write to us.`,
roundTableOne: `Round Table One

Financing safe water for all

Introduction

Money is short. It comes late and it goes to those who have some already.

Issues for consideration

- Financing in local currency
- The role of public banks
- Guarantees
`,
question_md: `## Interactive Dialogue 2 on oceans and law

### Introduction
Oceans matter.

### Guiding questions

#### Question 1
How can X be done? By whom?

#### Question 2
What about Y?

### Format
Talk.`,
boldHeads: `**Panel 1: Trust**

**Introduction**

Trust is low. Nobody knows why.

**Guiding questions**

**1.** What builds trust?

**2.** What breaks it? Who repairs it?

**Panel 2: Truth**

**Guiding questions**

- What is true?
- Who says so?`,
theme: `Round Table 1: Growth

Guiding questions

A. Access

1. How can access grow?
2. Who is left out?

B. Money

3. Who pays?

Round Table 2: Decline

Guiding questions

Theme 1: Decay

• What decays?

Theme 2: Repair

• Who repairs?
• When?`,
inline: `Session 4: Noise

Key questions: 1) Who makes noise? 2) Who hears it? 3) Who stops it?`,
inlinePara: `Session 4: Noise

Key questions

(1) Who makes noise? (2) Who hears it? And why? (3) Who stops it?`,
quotes: `Panel 1: Words

Key questions

1. Many ask “Who pays?” Nobody answers. How can we, e.g. in the U.N. System, answer Mr. Smith's question (“why me?”) with honesty?
2. Does the phrase “what next?” help?
3. The child asked: "Why?" What do we say?`,
romanLower: `Panel 1: Words

Discussion questions

i. What is one?
ii. What is two?
iii. What is three?
iv. What is four?
v. What is five?
vi. What is six?

References

UN, 2020.`,
ques_prefix: `Panel 1: Words

Discussion questions

Q1. What is one?
Q2. What is two? And more?
`,
ruth: `Круглый стол 1: Вода

Введение

Воды мало. Она нужна всем.

Вопросы для обсуждения

1. Кто платит? Кто решает?
2. Что делать?`,
zh: `概念说明

圆桌会议1：水资源

一、导言

水很重要。

二、供审议的问题

1. 谁来付钱？谁来决定？
2. 我们该怎么办？`,
noblank: `Round Table 2: Deserts
19 September 2026
Introduction
Deserts grow. They have grown for a hundred years and will go on.
Background
Nobody planned for it.
Questions for consideration
1. Who plants trees?
2. Who waters them?
And who counts them?
3. Who cuts them?
Conclusion
Trees matter.`,
unnumberedNoBlank: `Session 4
The price of bread
Guiding questions
What does bread cost?
Who sets the price, and in whose interest?
Can a state fix it?
`,
intro_q: `Concept Note: Bread

Introduction

What is bread? Everybody knows. The question is old, and the answers are many and various.

Guiding Questions for the Panel

What does bread cost?

Who bakes it?`,
mixed: `# Interactive dialogue 1: Sea

## Guiding Questions
* How can the sea be kept clean?
* What is the role of:
  * ports;
  * ships;
  * people?
* Who pays?

# Interactive dialogue 2: Land

## Guiding Questions
+ Whose is the land?
+ Who tills it?`,
};
const only = process.argv[2];
for (const [name, text] of Object.entries(notes)) {
  if (only && name !== only) continue;
  const { plan, account } = readNoteWithAccount(text);
  const lines = text.split("\n").filter((l) => l.trim()).length;
  console.log(`=== ${name} | ${plan.title} | ${plan.date} | ${account.length === lines ? "ok" : "LOST"}`);
  for (const t of plan.tables) {
    console.log("#", t.number, t.title, "| leadIn:", t.leadIn);
    for (const s of t.sections) console.log("  §", s.kind, "|", s.heading, "|", JSON.stringify(s.paragraphs));
    for (const p of t.priorities) console.log("  P", JSON.stringify(p));
    for (const q of t.questions) console.log("  Q", q.number, "|", q.preamble, "|", JSON.stringify(q.parts));
  }
  for (const s of plan.setAside) console.log("  -", s.line, s.reason, "|", s.text.slice(0, 60));
}
