import { defineConfig } from "prisma/config";

// Prisma's command line downloads an engine even for `generate`, which needs none; any executable named here stops that.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "prisma/schema.prisma" });
