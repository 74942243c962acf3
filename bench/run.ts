// npm run bench [-- --short] [-- name …]: prints what each benchmark measures, with ratios inside one run.
import { callPays } from "./call-pays.ts";
import { catalog } from "./catalog/catalog.ts";
import { events } from "./events/events.ts";
import { exporting } from "./export/export.ts";
import { files } from "./files/files.ts";
import { mcp } from "./mcp/mcp.ts";
import { reading } from "./reading/reading.ts";
import { reports } from "./reports/reports.ts";
import { scheduler } from "./scheduler/scheduler.ts";
import { sharing } from "./sharing/sharing.ts";
import { startUp } from "./start-up.ts";
import { types } from "./types.ts";
import { writing } from "./writing/writing.ts";

const benchmarks = {
  "start-up": startUp,
  types,
  catalog,
  "call-pays": callPays,
  reading,
  reports,
  export: exporting,
  files,
  sharing,
  writing,
  mcp,
  scheduler,
  events,
};

const isShort = process.argv.includes("--short");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`# ${name}`);
  await benchmark({ isShort });
}
