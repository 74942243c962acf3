import { expect, test } from "vitest";
import { type Answer, anyMethod, createClient } from "../../src/index.ts";
import { byteServer } from "./byte-server.ts";
import { chunked, head, http } from "./http-bytes.ts";

/** What the client makes of these bytes, asked once. */
async function answerTo(bytes: Buffer, isEnd = false): Promise<unknown> {
  await using server = await byteServer((socket) => (isEnd ? socket.end(bytes) : socket.write(bytes)));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  return await client.answer(anyMethod("crm.deal.add"));
}

test.each<[string, string, object]>([
  ["a result of null", '{"result":null}', { result: null }],
  ["a result of false", '{"result":false}', { result: false }],
  ["an empty text", '{"result":""}', { result: "" }],
  ["zero", '{"result":0}', { result: 0 }],
  ["[] where a map is meant", '{"result":[],"total":0}', { result: [], total: 0 }],
  ["{} for a date", '{"result":[{"TIMESTAMP_X":{}}]}', { result: [{ TIMESTAMP_X: {} }] }],
  ["numbers as text", '{"result":[],"total":"51","next":"50"}', { result: [], total: 51, next: 50 }],
  ["a total that is none", '{"result":[],"total":"many"}', { result: [] }],
  ["a negative total", '{"result":[],"total":-1}', { result: [] }],
  ["a broken total", '{"result":[],"total":1.5}', { result: [] }],
  ["a total of null", '{"result":[],"total":null,"next":null}', { result: [] }],
  ["a next of nothing", '{"result":[],"next":false}', { result: [] }],
  ["a next of []", '{"result":[],"next":[]}', { result: [] }],
  ["no time", '{"result":1}', { result: 1 }],
  ["a time of null", '{"result":1,"time":null}', { result: 1 }],
  ["a time of []", '{"result":1,"time":[]}', { result: 1 }],
  ["a time of text", '{"result":1,"time":"now"}', { result: 1 }],
  [
    "times as text",
    '{"result":1,"time":{"start":"1.5","duration":"0.25","operating":"2","operating_reset_at":"9","date_finish":7}}',
    { result: 1, time: { duration: 0.25, operating: 2, operatingResetAt: 9 } },
  ],
  [
    "times as integers and null",
    '{"result":1,"time":{"start":1,"duration":0,"processing":null,"operating":null}}',
    { result: 1, time: { duration: 0 } },
  ],
  ["an error of null", '{"result":1,"error":null}', { result: 1 }],
  ["an error of []", '{"result":1,"error":[]}', { result: 1 }],
  ["an empty error", '{"result":1,"error":"","error_description":""}', { result: 1 }],
  ["a byte order mark", '\uFEFF{"result":1}', { result: 1 }],
  ["white space around", '\r\n\t {"result":1} \n\n', { result: 1 }],
  ["a key twice: the last one counts", '{"result":1,"total":5,"result":2}', { result: 2, total: 5 }],
  ["escapes", String.raw`{"result":"\u003Cb\u003E \u0401\u0436 \/ \ud83d\ude00"}`, { result: "<b> Ёж / 😀" }],
  ["a whole number beyond 2^53", '{"result":12345678901234567890}', { result: "12345678901234567890" }],
  ["one below zero", '{"result":[-9007199254740993]}', { result: ["-9007199254740993"] }],
  ["the largest exact number", '{"result":9007199254740991}', { result: 9007199254740991 }],
  ["many digits after the point", '{"result":0.00592088699340820312}', { result: 0.005920886993408203 }],
  ["many digits in a text", '{"result":"40702810900000000001"}', { result: "40702810900000000001" }],
  ["names of Object", '{"result":{"constructor":1,"toString":2}}', { result: { constructor: 1, toString: 2 } }],
])("%s is a good answer", async (_, json, answer) => {
  await expect(answerTo(http(json))).resolves.toEqual(answer);
});

test.each(["", "12345678901234567890"])("nesting of 100,000 levels around %j is a good answer", async (inner) => {
  const answer = (await answerTo(http(`{"result":${"[".repeat(100_000)}${inner}${"]".repeat(100_000)}}`))) as Answer;
  let levels = 0;
  for (let value = answer.result; Array.isArray(value); value = value[0] as unknown) levels += 1;
  expect(levels).toBe(100_000);
});

test("__proto__ is a key like any other", async () => {
  const { result } = (await answerTo(http('{"__proto__":{"total":7},"result":{"__proto__":{"a":1}}}'))) as never;
  expect(Object.getOwnPropertyDescriptor(result, "__proto__")?.value).toEqual({ a: 1 });
  expect((result as { a?: number }).a).toBe(undefined);
});

const good = '{"result":"Ёж"}';

test.each<[string, Buffer]>([
  ["HTTP 500", http(good, 500)],
  ["HTTP 404", http(good, 404)],
  ["HTTP 201", http(good, 201)],
  ["a content type of HTML", http(good, 200, { "content-type": "text/html; charset=windows-1251" })],
  ["a content type of nonsense", http(good, 200, { "content-type": ";;=,,/" })],
  ["an empty content type", http(good, 200, { "content-type": "" })],
  ["headers in capitals", http(good, 200, { "CONTENT-TYPE": "TEXT/JSON", "X-EMPTY": "" })],
  ["a header twice", http(good, 200, { "X-A": "1", "x-a": "2" })],
  ["a header that is not ASCII", http(good, 200, { "x-a": "\u00E9\u00FF" })],
  ["8 KB of headers", http(good, 200, { "x-a": "b".repeat(8000) })],
  ["an unknown but empty encoding", http(good, 200, { "content-encoding": "identity" })],
  ["chunks", chunked([good.slice(0, 3), good.slice(3)])],
  ["a chunk for every byte", chunked([...Buffer.from(good)].map((byte) => Buffer.from([byte])))],
  ["news before it", Buffer.concat([head(103, { link: "</x>" }), head(102, {}), http(good)])],
])("an answer with %s is still a good answer", async (_, bytes) => {
  await expect(answerTo(bytes)).resolves.toEqual({ result: "Ёж" });
});

test("an answer of HTTP/1.0, which ends with the connection, is a good answer", async () => {
  const bytes = Buffer.from(`HTTP/1.0 200 OK\r\ncontent-type: application/json\r\n\r\n${good}`);
  await expect(answerTo(bytes, true)).resolves.toEqual({ result: "Ёж" });
});

const pieces = Buffer.from(good);

test.each<[string, Buffer]>([
  ["its last chunk", chunked([good]).subarray(0, -5)],
  ["the bytes that its length promises", http(good, 200, { "content-length": "1000" })],
  ["the end of a chunk", Buffer.concat([head(200, { "transfer-encoding": "chunked" }), Buffer.from("40\r\n"), pieces])],
])("an answer that is complete JSON is known although the connection is cut before %s", async (_, bytes) => {
  await expect(answerTo(bytes, true)).resolves.toEqual({ result: "Ёж" });
});

test("an answer that is complete JSON is known although its end never comes", async () => {
  await using server = await byteServer((socket) => socket.write(chunked([good]).subarray(0, -5)));
  await using client = createClient({ webhook: server.webhook, retries: 0, timeout: 100 });
  await expect(client.call(anyMethod("crm.deal.add"))).resolves.toBe("Ёж");
});
