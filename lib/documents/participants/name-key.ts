import { remembering } from "@/lib/documents/note/memo";

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ة: "ه",
  ى: "ي",
};

/** What two spellings of the same name have in common: no case, accents, vowel signs, punctuation, articles in Arabic. */
export const nameKey = remembering((text: string): string => {
  const bare = text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðþłıةى]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/&/g, " and ")
    .replace(/(?<=\p{L})[.](?=\p{L}\b)/gu, "")
    .replace(/['’‘ʼ`´]s\b/g, "s")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return bare
    .split(" ")
    .map((word) => (/^ال\p{L}{3,}$/u.test(word) ? word.slice(2) : word))
    .map((word) => (word === "st" ? "saint" : word))
    .join(" ");
});
