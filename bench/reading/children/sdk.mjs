// Reads all deals with the vendor's SDK, by what its documentation recommends for long lists. Arguments: the entry of the
// SDK, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";
import { measureReading } from "./measure-reading.mjs";

const [entry, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);

async function* rows() {
  const params = { select: ["ID", "TITLE", "OPPORTUNITY", "STAGE_ID"] };
  for await (const page of actions.v2.fetchList.make({ method: "crm.deal.list", params, idKey: "ID" })) yield* page;
}

await measureReading(rows);
process.exit();
