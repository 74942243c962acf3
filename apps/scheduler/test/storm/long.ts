// npm run soak: two minutes in real time on each store, then a database that is away for ten minutes of a clock that goes faster.
import { describeStorm, judgeStorm } from "./judge-storm.ts";
import { runStorm } from "./run-storm.ts";

const storms = [
  { name: "crash storm", options: {} },
  { name: "crash storm on PostgreSQL, killed once and away for 30 s", options: { databaseAway: 30 } },
  {
    name: "crash storm on PostgreSQL, killed once and away for ten minutes",
    // Of more than a hundred missed slots not each one is noted.
    options: { seconds: 170, speed: 5, step: 10, databaseAway: 600 },
  },
];
for (const { name, options } of storms) {
  const result = await runStorm({ seconds: 120, speed: 1, patience: 300_000, ...options });
  console.log(`${name}: ${describeStorm(result)}`);
  const problems = judgeStorm(result);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
