// Adds one deal, or fifty in a batch, with the vendor's SDK. Arguments: its entry, the number, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";
import { tellWritten } from "./tell-written.mjs";

const [entry, count, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);
const add = (index) => ({ method: "crm.deal.add", params: { fields: { TITLE: `Deal ${index}` } } });

async function addOne() {
  const answer = await actions.v2.call.make(add(1));
  return answer.isSuccess ? [`id ${answer.getData().result}`] : answer.getErrorMessages();
}

async function addMany() {
  const calls = Array.from({ length: Number(count) }, (_, index) => add(index));
  const answer = await actions.v2.batch.make({ calls, options: { isHaltOnError: false } });
  return answer.isSuccess ? answer.getData().map(() => "id") : answer.getErrorMessages();
}

try {
  tellWritten(count === "1" ? await addOne() : await addMany());
} catch (error) {
  tellWritten([`${error.code ?? error.name}: ${error.message}`]);
}
process.exit();
