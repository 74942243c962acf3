import { defineConfig } from "vitest/config";

const common = {
  // The files share one copy of all modules, which none of them changes: to load them anew costs more than most files.
  isolate: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

export default defineConfig({
  test: {
    // Of the run, not of its projects: they share what it builds.
    globalSetup: ["../../scripts/testing/run-folder.ts", "./test/build-once.ts"],
    maxWorkers: 2,
    maxConcurrency: 4,
    projects: [
      { test: { ...common, name: "server", exclude: ["**/node_modules/**", "**/*.long.test.ts"] } },
      { test: { ...common, name: "long", include: ["test/**/*.long.test.ts"] } },
    ],
  },
});
