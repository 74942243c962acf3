import { openRealStore } from "../open-real-store.ts";
import { draft } from "../open-store.ts";

// When told so on stdin: saves profiles of its own, adds to the tokens of "shared", and prints "done".
const [folder = "", name = "", count = "0"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const store = openRealStore(folder);
for (let index = 0; index < Number(count); index += 1) {
  await store.save(draft({ name: `${name} ${index}`, vault: "plain-file", secret: `${name}-secret-${index}` }));
  await store.withSecret("shared", async (secret, save) => {
    // Like a request to the portal: who does not wait for the other loses what it has saved.
    await new Promise((resolve) => setTimeout(resolve, 10));
    await save(`${secret.reveal()}${name}`);
  });
  await store.save(draft({ name: "both", vault: "plain-file", secret: `${name}-both-${index}` }));
}
process.stdout.write("done");
