// Reads all deals again and again until the time is up, keeping the portal's limit together with the other processes that
// use the same state folder. Arguments: the number of seconds, the webhook.
import { openClient } from "b24kit";
import type { Shared } from "../shared.ts";

const [seconds = "", webhook = ""] = process.argv.slice(2);
const select = ["ID", "TITLE", "OPPORTUNITY", "STAGE_ID"];
const told = { rows: 0, requests: 0, trouble: "" };
await using client = openClient({
  webhook,
  onEvent: (event) => {
    if (event.type === "request") told.requests += 1;
    if (event.type === "bucket-trouble") told.trouble = event.message;
  },
});
const signal = AbortSignal.timeout(Number(seconds) * 1000);
try {
  for (;;) for await (const _ of client.list("crm.deal.list", { select }, { signal })) told.rows += 1;
} catch (error) {
  if (!signal.aborted) told.trouble = String(error);
}
console.log(JSON.stringify(told satisfies Shared));
