import { openRealStore } from "../open-real-store.ts";
import { draft } from "../open-store.ts";
import { newSecret, oldSecret } from "./actions.ts";

// Saves, switches and moves until killed; prints a line after the first round.
const [folder = ""] = process.argv.slice(2);
const store = openRealStore(folder);
for (let round = 0; ; round += 1) {
  await store.save(draft({ vault: "plain-file", secret: round % 2 === 0 ? newSecret : oldSecret }));
  await store.switchTo(round % 2 === 0 ? "main" : "other");
  await store.updateFacts("main", { isAdmin: round % 2 === 0 });
  if (round === 0) process.stdout.write("round\n");
}
