const reasons: [RegExp, string][] = [
  [/No space left on device|ENOSPC|53100/, "the disk is full; free some space and start again."],
  [/Read-only file system|EROFS/, "the folder cannot be written to."],
  [/could not create shared memory segment|could not resize shared memory/, "the system gives it no shared memory."],
  [/Permission denied|EACCES|EPERM/, "it may not use that folder; set ROSTRUM_DATA_DIR to one that it can reach."],
  [
    /error while loading shared libraries|ENOENT|cannot execute/,
    "its program does not run on this system; set DATABASE_URL to a PostgreSQL of your own.",
  ],
];

/** Takes what PostgreSQL or the system said, returns why it failed, as the end of a sentence that a person can act on. */
export function whyItFailed(said: string): string {
  const known = reasons.find(([pattern]) => pattern.test(said));
  if (known) return known[1];
  const lines = said.trim().split("\n");
  const telling = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "";
  return `${telling.replace(/^.*?(FATAL|PANIC|ERROR):\s*/i, "").trim() || "it did not say why"}.`;
}
