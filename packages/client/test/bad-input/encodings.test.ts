import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { anyMethod, createClient } from "../../src/index.ts";
import { fate, fateOf } from "./fate-of.ts";
import { byteServer } from "./byte-server.ts";
import { chunked, http } from "./http-bytes.ts";

const text = "Ёж".repeat(50_000);
const json = JSON.stringify({ result: text });

async function resultOf(bytes: Buffer): Promise<unknown> {
  await using server = await byteServer((socket) => socket.write(bytes));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  return await client.call(anyMethod("crm.deal.add"));
}

function packed(body: Buffer, encoding: string): Buffer {
  return http(body, 200, { "content-encoding": encoding });
}

test.each<[string, Buffer]>([
  ["gzip", packed(gzipSync(json), "gzip")],
  ["gzip by its old name, in capitals", packed(gzipSync(json), " X-GZIP ")],
  ["two gzip members", packed(Buffer.concat([gzipSync(json.slice(0, 9)), gzipSync(json.slice(9))]), "gzip")],
  ["brotli", packed(brotliCompressSync(json), "br")],
  ["deflate", packed(deflateSync(json), "deflate")],
  ["deflate without its header", packed(deflateRawSync(json), "deflate")],
  ["gzip, then brotli", packed(brotliCompressSync(gzipSync(json)), "gzip, br")],
  ["gzip in chunks", chunked(pieces(gzipSync(json), 7), { "content-encoding": "gzip" })],
])("an answer may be packed by %s", async (_, bytes) => {
  await expect(resultOf(bytes)).resolves.toBe(text);
});

const gzip = gzipSync(json);
const flipped = Buffer.from(gzip);
flipped.writeUInt32LE(1, flipped.length - 8);

test.each<[string, Buffer, "malformed-answer" | "network", RegExp]>([
  ["gzip that breaks off", packed(gzip.subarray(0, 100), "gzip"), "network", /cut before/],
  ["gzip without its last byte", packed(gzip.subarray(0, -1), "gzip"), "network", /cut before/],
  ["gzip with a wrong checksum", packed(flipped, "gzip"), "malformed-answer", /rules of HTTP/],
  ["gzip that is none", packed(Buffer.from(json), "gzip"), "malformed-answer", /rules of HTTP/],
  ["brotli that is none", packed(Buffer.from(json), "br"), "malformed-answer", /rules of HTTP/],
  ["brotli that breaks off", packed(brotliCompressSync(json).subarray(0, 20), "br"), "network", /cut before/],
  ["deflate that is none", packed(Buffer.from(json), "deflate"), "malformed-answer", /rules of HTTP/],
  ["zstd, which nobody asked for", packed(zstdCompressSync(json), "zstd"), "malformed-answer", /not asked for/],
  ["the name of a method of Object", packed(Buffer.from(json), "constructor"), "malformed-answer", /not asked for/],
  ["gzip many times over", packed(gzip, "gzip, gzip, gzip"), "malformed-answer", /many times/],
  ["no gzip at all", packed(Buffer.alloc(0), "gzip"), "malformed-answer", /empty/],
])("%s is no answer", async (_, bytes, code, words) => {
  expect(await fateOf((socket) => socket.write(bytes))).toEqual(fate({ code, words, again: true, ran: true }));
});

test("a packed answer that the connection cuts is not known, however much of it is there", async () => {
  const bytes = chunked([gzip], { "content-encoding": "gzip" }).subarray(0, -5);
  const cut = fate({ code: "network", words: /cut/, again: true, ran: true });
  expect(await fateOf((socket) => socket.end(bytes))).toEqual(cut);
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
  ["deflate", deflateSync],
  ["gzip, gzip", (body: Buffer) => gzipSync(gzipSync(body))],
] as const)("a bomb of %s is stopped at the limit of what it unpacks to", async (encoding, pack) => {
  const bomb = packed(pack(Buffer.alloc(64 * 2 ** 20, " ")), encoding);
  expect(bomb.length).toBeLessThan(100_000);
  const stopped = fate({ code: "answer-too-large", words: /larger than 1 MiB/, again: false, ran: true });
  expect(await fateOf((socket) => socket.write(bomb), { maxAnswerBytes: 2 ** 20 })).toEqual(stopped);
});

const hundred = '{"result":1}'.padEnd(100);

test.each([0, 1, 99])("100 bytes are too many for a limit of %i", async (maxAnswerBytes) => {
  const tooLarge = fate({ code: "answer-too-large", words: /larger than \d+ bytes/, again: false, ran: true });
  for (const bytes of [http(hundred), chunked([hundred]), packed(gzipSync(hundred), "gzip")]) {
    expect(await fateOf((socket) => socket.write(bytes), { maxAnswerBytes })).toEqual(tooLarge);
  }
});

test("100 bytes are not too many for a limit of 100", async () => {
  for (const bytes of [http(hundred), chunked([hundred]), packed(gzipSync(hundred), "gzip")]) {
    await using server = await byteServer((socket) => socket.write(bytes));
    await using client = createClient({ webhook: server.webhook, retries: 0, maxAnswerBytes: 100 });
    await expect(client.call(anyMethod("profile"))).resolves.toBe(1);
  }
});

function pieces(bytes: Buffer, size: number): readonly Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
}
