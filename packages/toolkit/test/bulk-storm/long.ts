// npm run soak: ten thousand rows, fifty kills. A little more than one request in twenty goes wrong, so that each kind has its turn.
import { describeStorm, judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

const result = await runStorm({ rows: 10_000, kills: 50, faults: 0.08 });
console.log(`bulk storm: ${describeStorm(result)}`);
const problems = judgeStorm(result);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
