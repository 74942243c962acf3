// npm run soak: 10,000 changes on a portal.
import { judgeEventStorm } from "../events/judge-event-storm.ts";
import { describeOfflineStorm } from "./describe-offline-storm.ts";
import { runOfflineStorm } from "./run-offline-storm.ts";

const result = await runOfflineStorm({ events: 10_000, objects: 4000, bad: 200, mostKills: 600, patience: 900_000 });
console.log(`storm of offline events: ${describeOfflineStorm(result)}`);
const problems = judgeEventStorm(result);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
