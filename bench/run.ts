// npm run bench [-- --short] [--write] [name …]: prints what each benchmark measures, with ratios inside one run.
// The name `peers` stands for those that compare with other clients, and prints one table of them. `--write` keeps what was found
// in bench/results.json and in the tables of bench/README.md.
import { benchmarks, type Name, peers } from "./benchmarks.ts";
import { clients } from "./peers/clients.ts";
import { type Findings, tableOf } from "./results/findings.ts";
import { keepResults } from "./results/keep-results.ts";
import { machine } from "./results/machine.ts";
import type { Result } from "./results/results.ts";
import { printTable } from "./support/print-table.ts";

const options = process.argv.slice(2).filter((argument) => argument.startsWith("--"));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const [isShort, isWriting] = [options.includes("--short"), options.includes("--write")];
const known: readonly string[] = ["--short", "--write", "peers", ...Object.keys(benchmarks)];
const unknown = [...options, ...wanted].filter((argument) => !known.includes(argument));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. Known: ${known.join(", ")}.`);
  process.exit(64);
}

const isWanted = (name: Name): boolean =>
  wanted.length === 0 || wanted.includes(name) || (wanted.includes("peers") && peers.includes(name));
const found = new Map<Name, Result>();
let isWrong = false;
for (const name of (Object.keys(benchmarks) as Name[]).filter(isWanted)) {
  console.log(`# ${name}`);
  // A benchmark that finds something wrong sets it to 1.
  process.exitCode = 0;
  const result = await resultOf(name);
  found.set(name, result);
  if (process.exitCode === 1) {
    isWrong = true;
    if (isWriting) console.error(`${name}: something was wrong, and is not kept`);
  } else if (isWriting) keepResults({ [name]: result });
}
process.exitCode = isWrong ? 1 : 0;
if (wanted.includes("peers")) printPeers();

async function resultOf(name: Name): Promise<Result> {
  const begun = performance.now();
  const findings = await benchmarks[name]({ isShort });
  return {
    command: `npm run bench -- ${isShort ? "--short " : ""}${name}`,
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((performance.now() - begun) / 1000),
    isShort,
    machine: machine(),
    findings,
  };
}

function printPeers(): void {
  console.log("# peers");
  const all = peers.map((name) => found.get(name)?.findings ?? {});
  const [headings = [], ...rows] = tableOf(Object.assign({}, ...all) as Findings, Object.values(clients));
  printTable(headings, rows);
}
