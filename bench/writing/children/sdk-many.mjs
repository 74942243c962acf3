// Adds many deals with the vendor's SDK, in the way that its documentation has for many commands. Arguments: its entry, the
// number, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";

const [entry, count, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);
const calls = Array.from({ length: Number(count) }, (_, index) => [
  "crm.deal.add",
  { fields: { TITLE: `Deal ${index + 1}`, OPPORTUNITY: index + 1 } },
]);
const begun = performance.now();
const answer = await actions.v2.batchByChunk.make({ calls, options: { isHaltOnError: false } });
const seconds = (performance.now() - begun) / 1000;
const trouble = answer.isSuccess ? "" : answer.getErrorMessages().join("; ").slice(0, 200);
console.log(JSON.stringify({ rows: answer.getData()?.length ?? 0, seconds, trouble }));
process.exit();
