import { openNdjsonHandler } from "../../../../src/events/handlers/ndjson/open-ndjson-handler.ts";
import { aMessage, calm, handlerParts } from "../a-message.ts";

const [path = "", round = "0"] = process.argv.slice(2);
const handler = openNdjsonHandler({ kind: "ndjson", path }, handlerParts());
for (let id = Number(round) * 100_000; ; id += 1) {
  await handler.handle([aMessage(id, { current: "x".repeat(100_000) })], calm);
  process.stdout.write(`${id}\n`);
}
