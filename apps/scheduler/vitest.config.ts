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
      { test: { ...common, name: "scheduler", exclude: ["**/node_modules/**", "test/storm/**"] } },
      // Three daemons in real time: when everything else is done.
      { test: { ...common, name: "storm", include: ["test/storm/*.test.ts"], sequence: { groupOrder: 1 } } },
    ],
  },
});
