import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const never = ["**/node_modules/**", "**/.next/**", "**/.data/**", "e2e/**"];

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    // All of the machine: the default leaves a core to an editor that is not there.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...never, "**/*.integration.test.ts", ...(process.env.QUICK ? ["**/*.slow.test.ts"] : [])],
          testTimeout: 20_000,
          // They are pure and share nothing, so a worker keeps what it has loaded: half the time.
          pool: "threads",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude: never,
          globalSetup: ["lib/server/database/testing/one-server.ts"],
          setupFiles: ["lib/server/database/testing/own-database.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
