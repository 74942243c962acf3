import { planConnection } from "../plan-connection.ts";

// Applies plans when told so on stdin, and prints what came of each.
const [folder = "", webhook = "", ...ids] = process.argv.slice(2);
await using connection = planConnection(folder, webhook);
process.stdout.write("ready\n");
await new Promise((resolve) => process.stdin.once("data", resolve));
process.stdin.destroy();
const ends: string[] = [];
for (const id of ids) {
  const end = await connection.guard.apply(id, { by: "agent" }).then(
    ({ status }) => status,
    (error: unknown) => (error as { readonly reason?: string }).reason ?? String(error),
  );
  ends.push(end);
}
process.stdout.write(JSON.stringify(ends));
