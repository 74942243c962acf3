import { answers } from "./answers/answers.ts";
import { callPays } from "./call-pays.ts";
import { catalog } from "./catalog/catalog.ts";
import { events } from "./events/events.ts";
import { exporting } from "./export/export.ts";
import { files } from "./files/files.ts";
import { mcp } from "./mcp/mcp.ts";
import { mcpSizes } from "./mcp-sizes/mcp-sizes.ts";
import { reading } from "./reading/reading.ts";
import { reports } from "./reports/reports.ts";
import type { Findings } from "./results/findings.ts";
import { scheduler } from "./scheduler/scheduler.ts";
import { sharing } from "./sharing/sharing.ts";
import { startUp } from "./start-up/start-up.ts";
import { types } from "./types.ts";
import { writing } from "./writing/writing.ts";

/** Prints what it measures, and gives it. */
type Benchmark = (options: { readonly isShort: boolean }) => Promise<Findings>;

/** All of them, in the order in which they run. */
export const benchmarks = {
  "start-up": startUp,
  types,
  catalog,
  "call-pays": callPays,
  reading,
  answers,
  reports,
  export: exporting,
  files,
  sharing,
  writing,
  "mcp-sizes": mcpSizes,
  mcp,
  scheduler,
  events,
} as const satisfies Readonly<Record<string, Benchmark>>;

/** The name of a benchmark. */
export type Name = keyof typeof benchmarks;

/** Those that compare with other clients. */
export const peers: readonly Name[] = ["reading", "writing", "start-up", "answers", "mcp-sizes"];
