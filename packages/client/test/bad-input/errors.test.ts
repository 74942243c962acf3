import { expect, test } from "vitest";
import { anyMethod, type ClientErrorCode, createClient, PortalError } from "../../src/index.ts";
import { caught } from "../caught.ts";
import { type Fate, fate, fateOf } from "./fate-of.ts";
import { byteServer } from "./byte-server.ts";
import { flawsOf } from "./flaws-of.ts";
import { http } from "./http-bytes.ts";

/** It may pass, and it did not run. */
const passing = { again: true, ran: false };
/** It will not pass by itself, and it did not run. */
const final = { again: false, ran: false };
/** It may pass, and it may have run. */
const unclear = { again: true, ran: true };

type Row = readonly [json: string, status: number, code: ClientErrorCode, fate: Omit<Fate, "code" | "words">];

const rows: readonly Row[] = [
  ['{"error":"QUERY_LIMIT_EXCEEDED","error_description":"Too many requests"}', 503, "rate-limited", passing],
  ['{"error":"query_limit_exceeded"}', 200, "rate-limited", passing],
  ['{"error":"INTERNAL_SERVER_ERROR"}', 500, "server-error", unclear],
  ['{"error":"ERROR_UNEXPECTED_ANSWER"}', 200, "server-error", unclear],
  ['{"error":"ERROR_CORE","error_description":"SQL query error!"}', 500, "server-error", unclear],
  ['{"error":"ERROR_CORE","error_description":"SQL query error!"}', 200, "server-error", unclear],
  ['{"error":"ERROR_CORE","error_description":"TASKS_ERROR<br>Wrong<br/>title"}', 400, "portal-error", final],
  ['{"error":"WHATEVER"}', 502, "server-error", unclear],
  ['{"error":"CONNECTION_ERROR"}', 401, "server-error", passing],
  ['{"error":"OVERLOAD_LIMIT"}', 401, "overloaded", final],
  ['{"error":"OVERLOAD_LIMIT"}', 503, "overloaded", final],
  ['{"error":"ERROR_METHOD_NOT_FOUND","error_description":"Method not found!"}', 404, "method-not-found", final],
  ['{"error":"NO_AUTH_FOUND","error_description":"Wrong authorization data"}', 401, "unauthorized", final],
  ['{"error":"INVALID_CREDENTIALS"}', 403, "unauthorized", final],
  ['{"error":"expired_token"}', 401, "unauthorized", final],
  ['{"error":"PORTAL_DELETED"}', 500, "unauthorized", final],
  ['{"error":"insufficient_scope"}', 401, "missing-scope", final],
  ['{"error":"ACCESS_DENIED","error_description":"Access denied!"}', 403, "access-denied", final],
  ['{"error":"METHOD_CONFIRM_WAITING"}', 401, "access-denied", final],
  ['{"error":"","error_description":"Parameter \'filter\' must be array."}', 400, "portal-error", final],
  ['{"error":"","error_description":""}', 400, "portal-error", final],
  ['{"error":0,"error_description":"wrong sort key"}', 400, "portal-error", final],
  ['{"error":"1048582"}', 400, "portal-error", final],
  ['{"error":100,"error_description":null}', 200, "portal-error", final],
  ['{"error":["nonsense"]}', 400, "portal-error", final],
  ['{"error":{}}', 400, "portal-error", final],
  ['{"error":[]}', 400, "portal-error", final],
  ['{"error":true}', 400, "portal-error", final],
  ['{"error":"The field is not filled in.\\nReally."}', 400, "portal-error", final],
  ['{"error":"<b>Fatal</b>","error_description":"<script>alert(1)</script>&nbsp;x"}', 400, "portal-error", final],
  ['{"error":"E","error_description":"\\u001b[31mred\\u0000 \\u202Eback"}', 400, "portal-error", final],
  ['{"error":"E","error_description":["no","text"]}', 400, "portal-error", final],
  ['{"error":"E","error_description":"x","argument":{"a":[1]}}', 400, "portal-error", final],
  ['{"error":{"code":"BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION","message":"No"}}', 403, "access-denied", final],
  ['{"error":{"code":"BITRIX_REST_V3_EXCEPTION_INTERNAL","message":"Oops"}}', 500, "server-error", unclear],
  [
    '{"error":{"code":"X","message":"Y","validation":[{"message":"<i>id</i> required","field":"id"}]}}',
    400,
    "portal-error",
    final,
  ],
  // It contradicts itself: a write is not told to have failed.
  ['{"result":17,"error":"E","error_description":"but"}', 200, "portal-error", { again: false, ran: true }],
  ['{"result":true,"error":"","error_description":"but"}', 200, "portal-error", { again: false, ran: true }],
  ['{"result":false,"error":"E"}', 200, "portal-error", final],
  ['{"result":[],"error":"E"}', 200, "portal-error", final],
  ['{"result":null,"error":"E"}', 200, "portal-error", final],
  // It says nothing.
  ['{"error":null}', 200, "not-a-portal", { again: false, ran: true }],
  ['{"error":false}', 500, "server-error", unclear],
];

test.each(rows)("%s (HTTP %i) is %s", async (json, status, code, rest) => {
  const expected = fate({ code, words: /crm\.deal\.|not a portal/, ...rest });
  expect(await fateOf((socket) => socket.write(http(json, status)))).toEqual(expected);
});

test("an answer that refuses the method for its operating time did not run it", async () => {
  await using server = await byteServer((socket) => socket.write(http('{"error":"OPERATION_TIME_LIMIT"}', 429)));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const error = await caught(client.call(anyMethod("crm.deal.add")));
  expect(error).toMatchObject({ code: "operation-limit", mayHaveRun: false });
  expect(flawsOf(error)).toEqual([]);
});

test("what an error says beside itself is kept, however deep, and its words stay short", async () => {
  const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
  const body = `{"error":"E","error_description":"${"long ".repeat(100_000)}","argument":"f","deep":${deep}}`;
  await using server = await byteServer((socket) => socket.write(http(body, 400)));
  await using client = createClient({ webhook: server.webhook, retries: 0 });
  const error = (await caught(client.call(anyMethod("crm.deal.add")))) as PortalError;
  expect(error).toBeInstanceOf(PortalError);
  expect(error.details["argument"]).toBe("f");
  expect(error.message.length).toBeLessThan(2200);
  expect(flawsOf(error)).toEqual([]);
});

test.each(["<title", "<title>", "<script", "<a", "&#", "<!--", "</", "/rest/1/", "<script>"])(
  "a page of nothing but %j has an error like any other",
  async (piece) => {
    const page = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const html = http(page, 502, { "content-type": "text/html" });
    const json = http(JSON.stringify({ error: page, error_description: page }), 400);
    const failed = fate({ code: "server-error", words: /HTTP 502/, ...unclear });
    expect(await fateOf((socket) => socket.write(html))).toEqual(failed);
    const refused = fate({ code: "portal-error", words: /crm\.deal/, ...final });
    expect(await fateOf((socket) => socket.write(json))).toEqual(refused);
  },
);
