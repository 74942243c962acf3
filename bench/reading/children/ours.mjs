// Reads all deals with the built @b24kit/client. Arguments: the entry of the client, the webhook.
import { measureReading } from "./measure-reading.mjs";

const [entry, webhook] = process.argv.slice(2);
const { createClient } = await import(entry);
const client = createClient({ webhook });
await measureReading(() => client.list("crm.deal.list", { select: ["ID", "TITLE", "OPPORTUNITY", "STAGE_ID"] }));
await client.close();
