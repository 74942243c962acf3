import { openNdjsonHandler } from "../../../../src/events/handlers/ndjson/open-ndjson-handler.ts";
import { aMessage, calm, handlerParts } from "../a-message.ts";

const [path = ""] = process.argv.slice(2);
const handler = openNdjsonHandler({ kind: "ndjson", path }, handlerParts());
const ends = [];
for (const message of [aMessage(1), aMessage(2, { current: "x".repeat(100_000) }), aMessage(3)]) {
  ends.push(...(await handler.handle([message], calm)));
}
process.stdout.write(JSON.stringify(ends));
