import { defineConfig } from "vitest/config";
import allTests from "../../vitest.config.ts";

export default defineConfig({
  test: {
    ...allTests.test,
    globalSetup: ["../../scripts/testing/run-folder.ts", "./test/build-once.ts"],
    maxConcurrency: 4,
  },
});
