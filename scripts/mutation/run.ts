// npm run soak: changes the code of the guard, of money and of time, one small change at a time, and wants a test to fail each
// time. What survives must stand in explained.ts with the reason why nobody could notice; what stands there must survive.
// `node scripts/mutation/run.ts packages/guard` tries one package.
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { explained } from "./explained.ts";
import { mutate, type MutantResult } from "./mutate.ts";
import { isSameChange, type Survivor, toSurvivor } from "./survivor.ts";
import { mutationTargets } from "./targets.ts";

const root = join(import.meta.dirname, "../..");
const wanted = process.argv.slice(2);
const targets = mutationTargets.filter(({ folder }) => wanted.length === 0 || wanted.includes(folder));
if (targets.length === 0) throw new Error(`Known: ${mutationTargets.map(({ folder }) => folder).join(", ")}.`);

const found: Survivor[] = [];
for (const target of targets) {
  const results = await mutate(root, target);
  const tried = results.filter(({ status }) => status !== "Ignored");
  const alive = tried.filter(({ status }) => status !== "Killed" && status !== "Timeout");
  console.log(`${target.folder}: ${tried.length} changes, ${alive.length} that no test noticed`);
  found.push(...alive.map(survivorOf));
}

const isTried = ({ file }: Survivor) => targets.some(({ folder }) => file.startsWith(`${folder}/`));
const unexplained = found.filter((survivor) => !explained.some((known) => isSameChange(known, survivor)));
const outdated = explained.filter((known) => isTried(known) && !found.some((one) => isSameChange(known, one)));
for (const { file, line, change } of unexplained) console.error(`No test noticed in ${file}\n  ${line}\n  ${change}`);
for (const { file, line, change } of outdated) console.error(`No longer survives in ${file}\n  ${line}\n  ${change}`);
process.exitCode = unexplained.length + outdated.length === 0 ? 0 : 1;

function survivorOf(result: MutantResult): Survivor {
  return toSurvivor(relative(root, result.fileName), readFileSync(result.fileName, "utf8"), result);
}
