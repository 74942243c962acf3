import { dictionaryCache, openState, StateError } from "../../src/index.ts";

// Opens the state file in a folder when told so on stdin, then writes `count` keys. Prints "done" or the code of the error.
const [folder = "", name = "", count = "0", size = "1"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
try {
  const state = openState({ folder });
  const cache = dictionaryCache(state);
  for (let index = 0; index < Number(count); index += 1) {
    cache.set(`${name}${index}`, JSON.stringify("x".repeat(Number(size))), index);
  }
  state.close();
  process.stdout.write("done");
} catch (error) {
  process.stdout.write(error instanceof StateError ? error.code : String(error));
}
