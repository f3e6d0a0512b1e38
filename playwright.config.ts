import { defineConfig } from "@playwright/test";
import { browserOptions } from "@/scripts/browser";

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  // A shared machine may stall for a moment; what passes only the second time is printed as flaky, and is a defect.
  retries: process.env.CI ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"]],
  // Each test file starts a server of its own (e2e/fixtures), so there is no webServer here.
  use: {
    browserName: "chromium",
    headless: true,
    locale: "en-GB",
    launchOptions: await browserOptions(),
    actionTimeout: 15_000,
    trace: "retain-on-failure",
  },
});
