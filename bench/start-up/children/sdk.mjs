// Makes one call with the vendor's SDK. Arguments: its entry, the webhook.
import { openSdk } from "../../peers/open-sdk.mjs";

const [entry, webhook] = process.argv.slice(2);
const { actions } = await openSdk(entry, webhook);
const answer = await actions.v2.call.make({ method: "user.current", params: {} });
process.exit(answer.getData()?.result?.ID === undefined ? 1 : 0);
