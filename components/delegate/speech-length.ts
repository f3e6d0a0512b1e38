import { wordsIn } from "@/lib/roundtable/words";

/** Words spoken in a minute at a pace that interpreters can follow (domain brief, §3 "Words": 300 in two minutes is fast). */
const PER_MINUTE = 145;

/** How many words a text has, and about how many seconds it takes to read out. */
export type SpeechLength = { words: number; seconds: number };

/** Takes a text and its language. */
export function speechLength(text: string, language: string): SpeechLength {
  const words = wordsIn(text, language);
  return { words, seconds: secondsToRead(words) };
}

/** About how many seconds these words take to read out. */
export function secondsToRead(words: number): number {
  return Math.round((words / PER_MINUTE) * 60);
}
