// Makes one call with the built @b24kit/client. Arguments: its entry, the webhook.
const [entry, webhook] = process.argv.slice(2);
const { createClient } = await import(entry);
const client = createClient({ webhook });
const { ID } = await client.call("user.current");
await client.close();
process.exit(ID === undefined ? 1 : 0);
