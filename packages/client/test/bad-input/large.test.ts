import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { anyMethod, createClient } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { byteServer } from "./byte-server.ts";
import { flawsOf } from "./flaws-of.ts";
import { head } from "./http-bytes.ts";

const mebibyte = 2 ** 20;
const row = '{"ID":"1","TITLE":"Сделка по договору","STAGE_ID":"C1:NEW","OPPORTUNITY":"1000.00"}';

/** Writes an answer of at least so many bytes, as fast as it is taken. Gives the number of bytes written. */
function writeRows(socket: Socket, bytes: number, framing: "chunked" | "length"): () => number {
  const rows = Buffer.from(`,${row}`.repeat(2000));
  const count = Math.ceil(bytes / rows.length);
  const parts = [Buffer.from(`{"result":[${row}`), ...Array.from({ length: count }, () => rows), Buffer.from("]}")];
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const headers = framing === "length" ? { "content-length": String(length) } : { "transfer-encoding": "chunked" };
  socket.write(head(200, headers));
  let written = 0;
  const pump = () => {
    for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
      written += part.length;
      if (framing === "chunked") socket.write(`${part.length.toString(16)}\r\n`);
      const isTaken = socket.write(part);
      if (framing === "chunked") socket.write("\r\n");
      if (!isTaken) return void socket.once("drain", pump);
    }
    return framing === "chunked" ? socket.write("0\r\n\r\n") : true;
  };
  pump();
  return () => written;
}

test("an answer of 100 MB is read", async () => {
  await using server = await byteServer((socket) => writeRows(socket, 100 * mebibyte, "chunked"));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const rows = await client.call(anyMethod("crm.deal.list"));
  expect((rows as unknown[]).length * Buffer.byteLength(`,${row}`)).toBeGreaterThan(100 * mebibyte);
  expect((rows as unknown[]).at(-1)).toEqual(JSON.parse(row));
});

test.each([
  ["chunked", 130, 20],
  ["length", 0, 8],
] as const)("an answer above 128 MiB (%s) is left at the limit", async (framing, most, slack) => {
  let written: (() => number) | undefined;
  await using server = await byteServer((socket) => {
    written = writeRows(socket, 400 * mebibyte, framing);
  });
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const error = await caught(client.call(anyMethod("crm.deal.list")));
  expect(error).toMatchObject({
    code: "answer-too-large",
    isRetryable: false,
    mayHaveRun: true,
    method: "crm.deal.list",
  });
  expect(error.message).toMatch(/larger than 128 MiB/);
  expect(flawsOf(error)).toEqual([]);
  expect(written?.()).toBeLessThan((most + slack) * mebibyte);
});
