import { becomeNobody } from "../become-nobody.ts";
import { openRealStore } from "../open-real-store.ts";
import { draft } from "../open-store.ts";
import { newSecret } from "./actions.ts";

// Does everything with the store in a folder and prints, one word each, "done" or the code of the error. With "nobody" it
// first gives up the rights of root.
const [folder = "", user = ""] = process.argv.slice(2);
if (user === "nobody") becomeNobody();
const store = openRealStore(folder);
const steps = [
  () => store.list(),
  () => store.secretOf("main"),
  () => store.save(draft({ vault: "plain-file", secret: newSecret })),
  () => store.switchTo("other"),
  () => store.move("main", "machine-file"),
  () => store.remove("main"),
];
const words: string[] = [];
for (const step of steps) {
  words.push(
    await step().then(
      () => "done",
      (error: unknown) => (error instanceof Error && "code" in error ? String(error.code) : String(error)),
    ),
  );
}
process.stdout.write(words.join(" "));
