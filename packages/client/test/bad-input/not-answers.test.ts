import { expect, test } from "vitest";
import { anyMethod, createClient } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { virtualClock } from "../virtual-clock.ts";
import { type Fate, fate, fateOf } from "./fate-of.ts";
import { byteServer, type Script } from "./byte-server.ts";
import { chunked, head, http } from "./http-bytes.ts";

const says =
  (...bytes: readonly Buffer[]): Script =>
  (socket) =>
    socket.write(Buffer.concat(bytes));
const saysAndEnds =
  (...bytes: readonly Buffer[]): Script =>
  (socket) =>
    socket.end(Buffer.concat(bytes));
const html = { "content-type": "text/html; charset=UTF-8" };
const utf16 = Buffer.from('\uFEFF{"result":1}', "utf16le");
const windows1251 = Buffer.from([...Buffer.from("<title>"), 0xce, 0xf8, 0xe8, 0xe1, 0xea, 0xe0]);

type Row = [name: string, script: Script, code: Fate["code"], words: RegExp, again: boolean, ran?: boolean];

test.each<Row>([
  [
    "a page",
    says(http("<!doctype html><title>Вход</title>", 200, html)),
    "not-a-portal",
    /web page titled “Вход”/,
    false,
  ],
  ["a page that calls itself JSON", says(http("<p>x</p>")), "not-a-portal", /web page without a title/, false],
  ["a page of windows-1251", says(http(windows1251, 200, html)), "not-a-portal", /web page/, false],
  ["a page of 404", says(http("<title>404</title>", 404, html)), "not-a-portal", /HTTP 404/, false],
  ["a page of 403", says(http("<title>Blocked</title>", 403, html)), "not-a-portal", /Blocked/, false],
  ["a page of 500", says(http("<title>Oops</title>", 500, html)), "server-error", /Oops/, true],
  ["a page of 502", says(http("<h1>Bad Gateway</h1>", 502, html)), "server-error", /HTTP 502/, true],
  ["a page of 503", says(http("", 503, html)), "server-error", /empty answer \(HTTP 503\)/, true],
  ["half of JSON with 504", says(http('{"result":[', 504)), "server-error", /HTTP 504/, true],
  ["JSON of a gateway", says(http('{"message":"no upstream"}', 503)), "server-error", /HTTP 503/, true],
  [
    "too much sent",
    says(http("<title>413</title>", 413, html)),
    "bad-parameters",
    /larger than the portal/,
    false,
    false,
  ],
  ["nothing", says(http("")), "malformed-answer", /empty/, true],
  ["nothing with 204", says(head(204, {})), "malformed-answer", /empty/, true],
  ["nothing with 304", says(head(304, {})), "not-a-portal", /HTTP 304/, false],
  ["a byte order mark alone", says(http("\uFEFF")), "malformed-answer", /empty/, true],
  ["plain text", says(http("It works!")), "not-a-portal", /plain text/, false],
  ["a number", says(http("17")), "not-a-portal", /without "result"/, false],
  ["a list", says(http("[1]")), "not-a-portal", /without "result"/, false],
  ["null", says(http("null")), "not-a-portal", /without "result"/, false],
  ["an object of somebody else", says(http('{"data":[]}')), "not-a-portal", /without "result"/, false],
  ["a warning before the JSON", says(http('<br />\n<b>Warning</b>{"result":1}')), "not-a-portal", /web page/, false],
  ["text after the JSON", says(http('{"result":1}<br>')), "malformed-answer", /./, true],
  ["two answers in one", says(http('{"result":1}{"result":2}')), "malformed-answer", /no valid JSON/, true],
  ["NaN", says(http('{"result":NaN}')), "malformed-answer", /no valid JSON/, true],
  ["UTF-16", says(http(utf16)), "not-a-portal", /plain text/, false],
  ["UTF-16 without a mark", says(http(utf16.subarray(2))), "malformed-answer", /./, true],
  [
    "JSON that is not UTF-8",
    says(http(Buffer.from('{"result":"\u00E9"}', "latin1"))),
    "malformed-answer",
    /not UTF-8/,
    true,
  ],
  ["a next that is no number", says(http('{"result":[],"next":"more"}')), "malformed-answer", /next page/, false],
  ["a next of an object", says(http('{"result":[],"next":{"a":1}}')), "malformed-answer", /next page/, false],
  [
    "a length that is too short",
    says(http('{"result":17}', 200, { "content-length": "10" })),
    "malformed-answer",
    /./,
    true,
  ],
  ["a length of nonsense", says(http("{}", 200, { "content-length": "abc" })), "malformed-answer", /HTTP/, true],
  ["a negative length", says(http("{}", 200, { "content-length": "-1" })), "malformed-answer", /HTTP/, true],
  ["two lengths", says(http("{}", 200, { "Content-Length": "3" })), "malformed-answer", /HTTP/, true],
  [
    "a length and chunks",
    says(http("2\r\n{}\r\n0\r\n\r\n", 200, { "transfer-encoding": "chunked" })),
    "malformed-answer",
    /HTTP/,
    true,
  ],
  [
    "chunks whose length is nonsense",
    says(head(200, { "transfer-encoding": "chunked" }), Buffer.from('zz\r\n{"result":1}\r\n0\r\n\r\n')),
    "malformed-answer",
    /HTTP/,
    true,
  ],
  [
    "a chunk that is longer than it says",
    says(head(200, { "transfer-encoding": "chunked" }), Buffer.from('3\r\n{"result":1}\r\n0\r\n\r\n')),
    "malformed-answer",
    /HTTP/,
    true,
  ],
  ["100 KB of headers", says(http("{}", 200, { "x-a": "b".repeat(100_000) })), "malformed-answer", /HTTP/, true],
  ["a header without a name", says(Buffer.from("HTTP/1.1 200 OK\r\n: x\r\n\r\n")), "malformed-answer", /HTTP/, true],
  ["no HTTP at all", says(Buffer.from("SSH-2.0-OpenSSH_9.6\r\n")), "malformed-answer", /HTTP/, true],
  ["a status of nonsense", says(Buffer.from("HTTP/1.1 abc OK\r\n\r\n")), "malformed-answer", /HTTP/, true],
  ["half a status line", saysAndEnds(Buffer.from("HTTP/1.1 20")), "network", /cut before the answer/, true],
  ["another protocol", says(head(101, { upgrade: "websocket", connection: "upgrade" })), "network", /cut/, true],
  ["half of the headers", saysAndEnds(head(200, { "x-a": "b" }).subarray(0, -3)), "network", /cut/, true],
  ["headers and no body", saysAndEnds(head(200, { "content-length": "9" })), "network", /cut/, true],
  ["half a body", saysAndEnds(http('{"result":', 200, { "content-length": "99" })), "network", /cut/, true],
  ["half a body in chunks", saysAndEnds(chunked(['{"result":1', "}"]).subarray(0, -12)), "network", /cut/, true],
  ["a number without its end", saysAndEnds(chunked(["17"]).subarray(0, -5)), "network", /cut/, true],
  [
    "half a body that ends with the connection",
    saysAndEnds(Buffer.from('HTTP/1.0 200 OK\r\n\r\n{"result":[1')),
    "malformed-answer",
    /breaks off/,
    true,
  ],
  ["silence", (socket) => socket.end(), "network", /cut/, true],
  ["a reset", (socket) => socket.resetAndDestroy(), "network", /cut/, true],
])("%s is no answer", async (_, script, code, words, again, ran = true) => {
  expect(await fateOf(script)).toEqual(fate({ code, words, again, ran }));
});

test.each([
  ["to itself", "/rest/1/s3cr3tMarkerKey42/crm.deal.list", /another page of its own/],
  ["nowhere", "", /another page of its own/],
  ["to nonsense", "http://[::", /another page of its own/],
  ["to a script", "javascript:alert(1)", /./],
  ["to another portal", "https://new.example.ru/rest/1/s3cr3tMarkerKey42/x", /moved to new\.example\.ru/],
])("a redirect %s is not followed, whatever its page holds", async (_, location, words) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const endless = Buffer.concat([
      head(status, { location, "transfer-encoding": "chunked" }),
      Buffer.from("5\r\nhello"),
    ]);
    expect(await fateOf(says(endless))).toEqual(fate({ code: "redirected", words, again: false, ran: false }));
  }
});

test("an answer cut at any byte is never taken for a whole one, and a write never for one that did not run", async () => {
  const whole = http('{"result":{"a":[12,"Ё"],"b":null},"total":12,"time":{"duration":0.5}}');
  let cut = 0;
  await using server = await byteServer((socket) => socket.end(whole.subarray(0, cut)));
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0 });
  for (cut = 0; cut < whole.length; cut += 1) {
    const error = await caught(client.call(anyMethod("crm.deal.list")));
    expect(error).toMatchObject({ code: "network", isRetryable: true, mayHaveRun: true });
    expect((await caught(client.call(anyMethod("crm.deal.add")))).code).toBe("outcome-unknown");
  }
  await expect(client.call(anyMethod("crm.deal.list"))).resolves.toMatchObject({ a: [12, "Ё"] });
});

test("JSON cut at any byte but framed well is never taken for a whole one", async () => {
  const whole = Buffer.from('{"result":{"a":[12,"Ё"],"b":-1.5e3},"total":12}');
  let cut = 0;
  await using server = await byteServer((socket) => socket.write(http(whole.subarray(0, cut))));
  await using client = createClient({ webhook: server.webhook, clock: virtualClock(), retries: 0 });
  for (cut = 0; cut < whole.length; cut += 1) {
    const error = await caught(client.call(anyMethod("crm.deal.list")));
    expect(error).toMatchObject({ code: "malformed-answer", isRetryable: true, mayHaveRun: true });
  }
});
