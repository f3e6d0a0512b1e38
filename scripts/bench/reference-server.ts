import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Pool } from "pg";
import { Server } from "socket.io";

/** What Rostrum is measured against: a bare Socket.IO server that makes one durable prepared insert and emits to one room. */
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query('create table if not exists "BenchReference" (id bigserial primary key, body json not null)');
const server = createServer();
const io = new Server(server, { transports: ["websocket"], perMessageDeflate: false, serveClient: false });

io.on("connection", (socket) => {
  socket.on("join", (ack: () => void) => {
    socket.join("room");
    ack();
  });
  socket.on("command", async (message: object, ack: (answer: object) => void) => {
    const text = 'insert into "BenchReference" (body) values ($1) returning id::int';
    const { rows } = await pool.query({ name: "insert", text, values: [JSON.stringify(message)] });
    ack({ ok: true, seq: rows[0].id });
    io.to("room").emit("patch", { from: rows[0].id - 1, to: rows[0].id, patch: message });
  });
});

server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit(0));
