// npm run bench [-- --short] [-- name …]: prints what each benchmark measures, with ratios inside one run.
import { startUp } from "./start-up.ts";
import { types } from "./types.ts";

const benchmarks = { "start-up": startUp, types };

const isShort = process.argv.includes("--short");
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));

for (const [name, benchmark] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`# ${name}`);
  await benchmark({ isShort });
}
