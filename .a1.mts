process.env.DATABASE_URL = "postgresql://postgres@127.0.0.1:54871/a1";
const { pool, disconnect } = await import("@/lib/server/database/prisma");
const { tables, closeTables } = await import("@/lib/server/live/tables");
const f = await import("@/lib/server/testing/factories");
const live = await tables().of(await f.aTable());
const names = Array.from({ length: 50 }, (_, i) => `d${i}`);
await f.goLive(live, names);
for (const d of names.slice(0, 30)) await f.must(live, f.delegate(d), { type: "RequestFloor" });
live.frame("public"); if (process.argv[2]) { live.frame("participants"); live.frame("desk"); live.frame("record"); }
await pool().query("create table if not exists bare(id serial primary key, b jsonb)");
for (let r = 0; r < 3; r++) {
  let c = process.cpuUsage(); const ts: number[] = [];
  for (let i = 0; i < 300; i++) { const t = performance.now(); await f.must(live, f.MODERATOR, { type: "Announce", text: "x" + i }); ts.push(performance.now() - t); }
  c = process.cpuUsage(c); ts.sort((a, b) => a - b);
  console.log("announce p10/p50", ts[30].toFixed(2), ts[150].toFixed(2), "cpu", (c.user + c.system) / 300);
  c = process.cpuUsage(); const bs: number[] = [];
  for (let i = 0; i < 300; i++) { const t = performance.now(); await pool().query({ name: "bare", text: "insert into bare(b) values($1)", values: [JSON.stringify({ text: "x" + i })] }); bs.push(performance.now() - t); }
  c = process.cpuUsage(c); bs.sort((a, b) => a - b);
  console.log("bare p10/p50", bs[30].toFixed(2), bs[150].toFixed(2), "cpu", (c.user + c.system) / 300);
}
await closeTables(); await disconnect();
