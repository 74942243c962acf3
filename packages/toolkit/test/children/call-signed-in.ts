import { openClient } from "../../src/index.ts";

// Opens the profile "app" so many times when told so on stdin, calls a method with each at once, and prints what came of it.
const [count = "1"] = process.argv.slice(2);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const calls = Array.from({ length: Number(count) }, async () => {
  await using client = await openClient({ profile: "app" });
  return await client.call("user.current").then(
    () => "ok",
    (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
  );
});
process.stdout.write(JSON.stringify(await Promise.all(calls)));
