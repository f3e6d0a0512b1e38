import { serverNow } from "@/lib/server/clock";
import { type Due, deleteDue, KEPT_DAYS, retentionDue } from "@/lib/server/retention";
import { besideServer } from "@/scripts/beside-server";

// npm run retention             shows what is due
// npm run retention -- --run    deletes it

function shown({ slug, title, identities, names, wordings, notes, people, rehearsals }: Due): string {
  const counts = [
    [identities, "protected identities"],
    [names.length, "names and functions in the journal"],
    [wordings.length, "replaced wordings of points"],
    [notes, "concept notes with their corrections"],
    [people, "people in the list of participants"],
    [rehearsals, "rehearsals"],
  ] as const;
  const lines = counts.filter(([count]) => count > 0).map(([count, what]) => `  ${String(count).padStart(5)}  ${what}`);
  return [`/${slug}  ${title}`, ...lines].join("\n");
}

await besideServer(async () => {
  const due = await retentionDue(serverNow());
  if (due.length === 0) {
    console.log(
      `Nothing is due: identities and rehearsals go once all tables have closed, the rest ${KEPT_DAYS} days after the records are out.`,
    );
    return;
  }
  console.log(due.map(shown).join("\n"));
  if (!process.argv.includes("--run")) {
    console.log("Nothing was deleted. npm run retention -- --run deletes it; nothing brings it back.");
    return;
  }
  for (const one of due) await deleteDue(one);
  console.log("Deleted.");
});
