import { openPortal } from "../../src/index.ts";

// Makes a report when told so on stdin, at a given time (epoch milliseconds). Prints how many notices it has.
const [webhook = "", now = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
await using portal = openPortal({ webhook, now: () => Number(now) });
const { notices } = await portal.report("overdue");
process.stdout.write(`done ${notices.length}`);
