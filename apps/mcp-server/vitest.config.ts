import { defineConfig } from "vitest/config";
import allTests from "../../vitest.config.ts";

const { test: common } = allTests;

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
