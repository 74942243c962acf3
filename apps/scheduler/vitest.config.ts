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
      // Three daemons in real time: when everything else is done. The other storms run in soak.
      { test: { ...common, name: "storm", include: ["test/storm/storm.test.ts"], sequence: { groupOrder: 1 } } },
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
