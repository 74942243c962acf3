// npm run soak: 10,000 events on each store.
import { describeEventStorm, judgeEventStorm } from "./judge-event-storm.ts";
import { runEventStorm } from "./run-event-storm.ts";

for (const isOnPostgres of [false, true]) {
  const size = { events: 10_000, objects: 1000, bad: 200 };
  const result = await runEventStorm({ ...size, isOnPostgres, patience: 600_000 });
  console.log(`storm of events${isOnPostgres ? " on PostgreSQL" : ""}: ${describeEventStorm(result)}`);
  const problems = judgeEventStorm(result);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}
