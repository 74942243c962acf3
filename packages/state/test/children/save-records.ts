import { openState, recordStore } from "../../src/index.ts";

// Opens the state file in a folder when told so on stdin, then saves a record with its name for so many days.
const [folder = "", name = "", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const state = openState({ folder }, { timeout: 30_000 });
const store = recordStore(state);
for (let day = 1; day <= Number(count); day += 1) {
  const date = `2026-11-${String(day).padStart(2, "0")}`;
  store.save({ portal: "a.bitrix24.ru", userId: 1 }, { date, body: JSON.stringify(name), takenAt: Date.parse(date) });
}
state.close();
process.stdout.write("done");
