// Reads the open deals with the vendor's SDK, all fields that a report needs, and keeps them; prints what it took as one line
// of JSON. Arguments: the entry of the SDK, seconds after which it ends, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";

const [entry, timeLimit, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);
const select =
  "id title opportunity currencyId categoryId stageId stageSemanticId assignedById createdTime movedTime closedate " +
  "lastActivityTime probability companyId contactId isRecurring";
const params = { entityTypeId: 2, select: select.split(" "), filter: { "@stageSemanticId": ["P"] } };
const begun = performance.now();
const secondsSoFar = () => (performance.now() - begun) / 1000;
const deals = [];
const pages = actions.v2.fetchList.make({
  method: "crm.item.list",
  params,
  idKey: "id",
  customKeyForResult: "items",
});
for await (const page of pages) {
  deals.push(...page);
  if (secondsSoFar() > Number(timeLimit)) break;
}
const peakMegabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
console.log(JSON.stringify({ rows: deals.length, seconds: secondsSoFar(), peakMegabytes }));
process.exit();
