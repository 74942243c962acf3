import { defineConfig } from "vitest/config";
import allTests from "../../vitest.config.ts";

const { test: common } = allTests;

export default defineConfig({
  test: {
    // Of the run, not of its projects: they share what it builds.
    globalSetup: ["./test/build-once.ts"],
    maxWorkers: 2,
    maxConcurrency: 4,
    projects: [
      { test: { ...common, name: "scheduler", exclude: ["**/node_modules/**", "test/storm/**", "**/*.long.test.ts"] } },
      { test: { ...common, name: "long", include: ["test/**/*.long.test.ts"], maxWorkers: 1 } },
      // Several daemons in real time, one storm after the other: these run in soak.
      {
        test: {
          ...common,
          name: "storm on PostgreSQL",
          include: ["test/storm/postgres-*.test.ts"],
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          ...common,
          name: "storms of events",
          include: ["test/storm/events/*.test.ts", "test/storm/offline/*.test.ts"],
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
