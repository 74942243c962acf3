import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["./test/run-folder.ts", "./test/build-once.ts"],
    maxWorkers: 2,
    maxConcurrency: 4,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
