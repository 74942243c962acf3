/** Code whose tests are tested: each small change of it must make one of them fail. */
export interface MutationTarget {
  /** Of the package, from the root of the repository. */
  readonly folder: string;
  /** Files that are changed, from the folder. */
  readonly mutate: readonly string[];
  /** Tests that must notice, from the folder. */
  readonly tests: readonly string[];
}

/** What lets a write through, and what counts money and time. */
export const mutationTargets: readonly MutationTarget[] = [
  {
    folder: "packages/guard",
    mutate: [
      "src/judge.ts",
      "src/policy/judge-policy.ts",
      "src/plan/{agent-may-confirm,can-undo,check-consent}.ts",
      "src/grants/{checked-draft,create-grants,sent-to}.ts",
      "src/link/{bulk-permits,guard-link,own-queue,permits,snapshot}.ts",
      "src/many/add-amounts.ts",
    ],
    tests: ["src/**/*.test.ts", "test/{can-undo,getters,guarded-client,many-plans,plans,undo-many}.test.ts"],
  },
  { folder: "packages/report", mutate: ["src/money.ts"], tests: ["src/money.test.ts"] },
  {
    folder: "packages/portal",
    mutate: ["src/decimal.ts", "src/zone.ts", "src/calendar/site-date.ts"],
    tests: ["src/{decimal,zone}.test.ts", "src/calendar/site-date.test.ts"],
  },
  {
    folder: "packages/scenarios",
    mutate: ["src/domain/{date-range,dates,fraction,money,period}.ts"],
    tests: ["src/domain/{dates,fraction,money,period}.test.ts"],
  },
];
