// npm run soak: two minutes in real time.
import { describeStorm, judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

const result = await runStorm({ seconds: 120, speed: 1, patience: 300_000 });
console.log(`crash storm: ${describeStorm(result)}`);
const problems = judgeStorm(result);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
