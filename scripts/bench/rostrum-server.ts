import { startServer } from "@/server";

const { port } = await startServer({ port: 0, host: "127.0.0.1" });
process.send?.({ port });
process.on("disconnect", () => process.exit(0));
