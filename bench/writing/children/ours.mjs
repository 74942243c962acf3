// Adds one deal, or fifty in a batch, with the built @b24kit/client. Arguments: its entry, the number, the webhook.
import { tellWritten } from "./tell-written.mjs";

const [entry, count, webhook] = process.argv.slice(2);
const { command, createClient } = await import(entry);
const client = createClient({ webhook });
const add = (index) => command("crm.deal.add", { fields: { TITLE: `Deal ${index}` } });

async function addOne() {
  const { method, params } = add(1);
  try {
    return [`id ${await client.call(method, params)}`];
  } catch (error) {
    return [error.code];
  }
}

async function addMany() {
  const commands = Array.from({ length: Number(count) }, (_, index) => [`c${index}`, add(index)]);
  try {
    const outcomes = await client.batch(Object.fromEntries(commands));
    return Object.values(outcomes).map((outcome) => (outcome.ok ? "id" : outcome.error.code));
  } catch (error) {
    return [error.code];
  }
}

tellWritten(count === "1" ? await addOne() : await addMany());
await client.close();
