import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { journalStore, openState } from "../../src/index.ts";

// Opens the state file in a folder when told so on stdin, then appends so many lines, each with a hash over the line before.
// With a pause (milliseconds) after each line, several writers come to their turn.
const [folder = "", name = "", count = "0", pause = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const state = openState({ folder }, { timeout: 30_000 });
const store = journalStore(state);
for (let number = 0; number < Number(count); number += 1) {
  store.append((last) => {
    const line = JSON.stringify({ name, number });
    const mac = createHash("sha256")
      .update((last?.mac ?? "") + line)
      .digest("hex");
    return { index: (last?.index ?? 0) + 1, line, mac };
  });
  if (pause !== "0") await sleep(Number(pause));
}
state.close();
process.stdout.write("done");
