// Adds up the open deals by stage with the vendor's SDK, by what its documentation recommends for long lists. Arguments: its
// entry, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";

const [entry, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);
const params = { select: ["ID", "STAGE_ID", "OPPORTUNITY", "CURRENCY_ID"], filter: { CLOSED: "N", IS_RECURRING: "N" } };
const cents = {};
let deals = 0;
for await (const page of actions.v2.fetchList.make({ method: "crm.deal.list", params, idKey: "ID" })) {
  for (const { STAGE_ID, CURRENCY_ID, OPPORTUNITY } of page) {
    const name = `${STAGE_ID} ${CURRENCY_ID}`;
    cents[name] = (cents[name] ?? 0) + Math.round(Number(OPPORTUNITY) * 100);
    deals += 1;
  }
}
const sums = Object.fromEntries(Object.entries(cents).map(([name, sum]) => [name, (sum / 100).toFixed(2)]));
console.log(JSON.stringify({ deals, sums }));
process.exit();
