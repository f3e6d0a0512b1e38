import { writeMigration } from "@/lib/server/database/next-migration";

const name = process.argv[2] ?? "";

if (!/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error("Usage: npm run migration -- name_of_the_change (small letters, digits, underscores)");
  process.exitCode = 1;
} else {
  const file = await writeMigration(name, new Date());
  console.log(file ? `Wrote ${file}; read it before you commit it.` : "The schema is what the last migration left.");
}
