import { bucketStore, openState } from "../../src/index.ts";

// Opens the state file in a folder when told so on stdin, then adds 1 to a bucket so many times.
const [folder = "", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const state = openState({ folder });
const store = bucketStore(state);
for (let index = 0; index < Number(count); index += 1) {
  store.update("portal", (found) => ({ level: (found?.level ?? 0) + 1, updatedAt: index, speed: 1 }));
}
state.close();
process.stdout.write("done");
