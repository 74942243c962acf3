import { openClient } from "../../src/open-client.ts";

// Opens a portal when told so on stdin and calls a method so many times, four calls side by side, some of them bulk.
const [webhook = "", limits = "{}", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
await using client = openClient({ webhook, limits: JSON.parse(limits) as { burst: number; drain: number } });
let left = Number(count);
const work = Array.from({ length: 4 }, async (_, index) => {
  while (left > 0) {
    left -= 1;
    await client.call("user.current", {}, { priority: index === 0 ? "interactive" : "bulk" });
  }
});
await Promise.all(work);
process.stdout.write("done");
