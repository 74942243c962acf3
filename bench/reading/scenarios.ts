import type { PortalOptions } from "../portal/portal-options.ts";
import type { Part } from "./figure-of.ts";
import { type Judge, judgeEffort, judgeLarge, judgeMemory, judgeRows, judgeUsual } from "./judge.ts";
import type { Readers } from "./readers.ts";

/** One table: some clients read all deals of portals of one kind. */
export interface Scenario {
  readonly title: string;
  readonly portal: PortalOptions;
  /** Ours comes first. */
  readonly clients: readonly Participant[];
  /** What the figure of a client tells; of one that reads fewer deals only its speed is told. */
  readonly parts: readonly Part[];
  /** What was asked besides complete rows in order without a 503. */
  readonly judge: Judge;
}

interface Participant {
  readonly reader: keyof Readers;
  readonly runs: number;
  /** For a client that would take too long with all of them. */
  readonly deals?: number;
  /** Seconds after which it has read nothing. Default: more than any reading takes. */
  readonly timeLimit?: number;
}

/** What is read: half a minute in the short form, five minutes in the full one. */
export function scenariosOf(isShort: boolean): readonly Scenario[] {
  const changes = (["deleting", "inserting"] as const).map((others) => changing(isShort, others));
  if (isShort) return [usual(isShort), counted(25, ["ours"]), large(150_000, ["ours"], judgeMemory), ...changes];
  return [
    usual(isShort),
    counted(5, ["ours", "fast"]),
    counted(25, ["ours", "fast"]),
    large(250_000, ["ours", "fast"], judgeLarge),
    unlimited,
    ...changes,
  ];
}

/** The vendor's SDK would take eight minutes for 50,000 deals: one request a page. */
function usual(isShort: boolean): Scenario {
  const runs = isShort ? 1 : 3;
  return {
    title: "reading 50,000 deals",
    portal: { deals: 50_000 },
    clients: [
      { reader: "ours", runs },
      { reader: "fast", runs },
      { reader: "sdk", runs: 1, deals: isShort ? 2500 : 5000 },
    ],
    parts: ["seconds", "requests", "order"],
    judge: judgeUsual,
  };
}

/** The portal works for most of a minute on a request that counts all: what has nothing in half of that is far behind. */
function counted(countCost: number, readers: readonly (keyof Readers)[]): Scenario {
  return {
    title: `reading 50,000 deals, where to count one of them takes ${countCost} µs`,
    portal: { deals: 50_000, countCost },
    clients: readers.map((reader) => ({ reader, runs: 1, timeLimit: 30 })),
    parts: ["seconds"],
    judge: judgeUsual,
  };
}

function large(deals: number, readers: readonly (keyof Readers)[], judge: Judge): Scenario {
  const parts = ["seconds", "refusals", "memory"] as const;
  const clients = readers.map((reader) => ({ reader, runs: 1 }));
  return { title: `reading ${deals.toLocaleString("en")} deals`, portal: { deals }, clients, parts, judge };
}

/** Refusals can make fast_bitrix24 give up: what a whole reading costs it shows where there are none. */
const unlimited: Scenario = {
  // Ours keeps to the limit of the standard plan all the same: what can be compared is the processor time.
  title: "reading 250,000 deals, where the portal refuses nobody",
  portal: { deals: 250_000, limits: "off" },
  clients: (["ours", "fast"] as const).map((reader) => ({ reader, runs: 1 })),
  parts: ["processor"],
  judge: judgeEffort,
};

function changing(isShort: boolean, others: "deleting" | "inserting"): Scenario {
  return {
    title: `reading 5,000 deals, one ${others === "deleting" ? "deleted" : "added"} at every list command`,
    portal: { deals: 5000, others },
    // The SDK needs half a minute: once is enough.
    clients: [...(["ours", "fast"] as const), ...(isShort || others === "inserting" ? [] : (["sdk"] as const))].map(
      (reader) => ({ reader, runs: 1 }),
    ),
    parts: ["missing"],
    judge: judgeRows,
  };
}
