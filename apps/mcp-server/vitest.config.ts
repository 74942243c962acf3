import { defineConfig } from "vitest/config";

const common = {
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Of the run, not of its projects: they share what it builds.
    globalSetup: ["./test/build-once.ts"],
    maxWorkers: 2,
    maxConcurrency: 4,
    projects: [
      { test: { ...common, name: "server", exclude: ["**/node_modules/**", "test/start.test.ts"] } },
      // What is measured runs when everything else is done.
      { test: { ...common, name: "start", include: ["test/start.test.ts"], sequence: { groupOrder: 1 } } },
    ],
  },
});
