import { Secret } from "../../src/index.ts";
import { openRealStore } from "../open-real-store.ts";

// When told so on stdin: stores a secret of its own and one that both store, over and over, and prints "done".
const [folder = "", name = "", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const { targetSecrets } = openRealStore(folder);
for (let index = 0; index < Number(count); index += 1) {
  const secret = new Secret(`${name}-${index}`);
  await targetSecrets.set(name, secret, { vault: "plain-file" });
  await targetSecrets.set("both", secret, { vault: "plain-file" });
}
process.stdout.write("done");
