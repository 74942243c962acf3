import { openState, planStore } from "../../src/index.ts";

// Opens the state file in a folder when told so on stdin, then tries to run plan0, plan1 …; prints those that it got.
const [folder = "", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const state = openState({ folder }, { timeout: 30_000 });
const store = planStore(state);
const ids = Array.from({ length: Number(count) }, (_, index) => `plan${index}`);
const won = ids.filter((id) => store.move(id, "open", "running"));
state.close();
process.stdout.write(JSON.stringify(won));
