import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["../../scripts/testing/run-folder.ts", "./test/build-once.ts"],
    // The files share one copy of all modules, which none of them changes: to load them anew costs more than most files.
    isolate: false,
    maxWorkers: 2,
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
