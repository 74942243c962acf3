import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { createScrubber } from "../environment/secrets.ts";
import { openLog } from "./open-log.ts";

const secret = "m4rk3rS3cr3tX7";
const other = "0therS3cr3tX9";
const address = `https://example.bitrix24.ru/rest/1/${secret}/profile`;
const foreign = `https://else.bitrix24.ru/rest/7/${other}/profile`;

const deep = { a: [{ b: { c: [`see ${address}`, foreign] } }] };
const fields: readonly (readonly [string, object])[] = [
  ["a field", { url: address }],
  ["a field of its own", { token: secret }],
  ["deep inside", deep],
  ["a name", { [address]: 1, [secret]: 2 }],
  ["an error", { err: new Error(address, { cause: new Error(foreign) }) }],
  ["JSON inside of a text", { body: JSON.stringify(deep), again: JSON.stringify(JSON.stringify(deep)) }],
  [
    "percent-encoded text",
    { query: encodeURIComponent(foreign), twice: encodeURIComponent(encodeURIComponent(address)) },
  ],
];

test.each(fields)("secrets are taken out wherever they stand: %s", (_, given) => {
  const written: string[] = [];
  const stderr = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk));
      done();
    },
  });
  const scrub = createScrubber({ BITRIX24_WEBHOOK_URL: `https://example.bitrix24.ru/rest/1/${secret}/` });
  const logger = openLog({ level: "debug", stderr, scrub });
  logger.debug(given, "fields");
  logger.error({}, `${address} and ${foreign}`);
  expect(written).toHaveLength(2);
  for (const line of written) {
    expect(line).not.toContain(secret);
    expect(line).not.toContain(other);
    expect(JSON.parse(line)).toHaveProperty("msg");
  }
});
