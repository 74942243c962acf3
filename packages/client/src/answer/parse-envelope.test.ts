import { expect, test } from "vitest";
import { ClientError, parseEnvelope, PortalError } from "../index.ts";

function failure(body: string, status = 200, contentType = "application/json"): ClientError {
  try {
    parseEnvelope(body, status, contentType, "crm.deal.list");
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
  throw new Error("It was taken for a good answer.");
}

test("result, total, next and time are read in any order and as numbers or text", () => {
  const body =
    '{"time":{"start":1,"duration":0.5,"operating":"2.5","operating_reset_at":99},"next":"50","total":51,"result":[]}';
  expect(parseEnvelope(body, 200, "application/json")).toEqual({
    result: [],
    total: 51,
    next: 50,
    time: { duration: 0.5, operating: 2.5, operatingResetAt: 99 },
  });
});

test.each([
  ["null", null],
  ["false", false],
  ["0", 0],
  ['""', ""],
  ["[]", []],
])("the result %s is a result", (text, value) => {
  expect(parseEnvelope(`\uFEFF{"result":${text}}`, 200, "")).toEqual({ result: value });
});

test.each([null, false, "", []])("an error of %j beside a result says nothing", (error) => {
  expect(parseEnvelope(JSON.stringify({ result: 1, error }), 200, "")).toEqual({ result: 1 });
});

test.each([
  [
    { error: "INVALID_CREDENTIALS", error_description: "Invalid request credentials" },
    401,
    "INVALID_CREDENTIALS",
    "unauthorized",
  ],
  [{ error: "INVALID_CREDENTIALS" }, 403, "INVALID_CREDENTIALS", "unauthorized"],
  [{ error: "expired_token" }, 401, "expired_token", "unauthorized"],
  [{ error: "insufficient_scope", error_description: "" }, 403, "insufficient_scope", "missing-scope"],
  [{ error: "QUERY_LIMIT_EXCEEDED" }, 503, "QUERY_LIMIT_EXCEEDED", "rate-limited"],
  [{ error: "OVERLOAD_LIMIT" }, 503, "OVERLOAD_LIMIT", "overloaded"],
  [{ error: "OVERLOAD_LIMIT" }, 401, "OVERLOAD_LIMIT", "overloaded"],
  [{ error: "OPERATION_TIME_LIMIT" }, 429, "OPERATION_TIME_LIMIT", "operation-limit"],
  [{ error: "ERROR_METHOD_NOT_FOUND" }, 404, "ERROR_METHOD_NOT_FOUND", "method-not-found"],
  [{ error: "ACCESS_DENIED" }, 400, "ACCESS_DENIED", "access-denied"],
  [{ error: "INTERNAL_SERVER_ERROR" }, 500, "INTERNAL_SERVER_ERROR", "server-error"],
  [{ error: "SOMETHING_NEW" }, 500, "SOMETHING_NEW", "server-error"],
  [{ error: "SOMETHING_NEW" }, 401, "SOMETHING_NEW", "portal-error"],
  [{ error: "", error_description: "Not found" }, 400, "", "portal-error"],
  [{ error: 0, error_description: "wrong sort key" }, 400, "0", "portal-error"],
  [{ error: "0" }, 400, "0", "portal-error"],
  [{ error: 100 }, 200, "100", "portal-error"],
  [{ error: "toString" }, 400, "toString", "portal-error"],
  [{ error: "E", result: { a: 1 } }, 200, "E", "portal-error"],
  [
    { error: { code: "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", message: "no" } },
    403,
    /ACCESSDENIED/,
    "access-denied",
  ],
])("%j (HTTP %i) is an error of the portal", (body, status, portalCode, code) => {
  const error = failure(JSON.stringify(body), status);
  expect(error).toBeInstanceOf(PortalError);
  expect(error.code).toBe(code);
  expect(error.portalCode).toMatch(portalCode);
  expect(error.status).toBe(status);
  expect(error.message).toContain("crm.deal.list");
});

test("the description loses its HTML, and further keys are kept", () => {
  const body = {
    error: "ERROR_ARGUMENT",
    error_description: "Bad <b>date</b><br>&laquo;x&raquo; &#1044;&#x414;",
    argument: "filter",
  };
  const error = failure(JSON.stringify(body), 400) as PortalError;
  expect(error.description).toBe("Bad date «x» ДД");
  expect(error.details).toEqual({ argument: "filter" });
});

test("a sentence as the code is told once", () => {
  const error = failure(JSON.stringify({ error: "The filter is not good." }), 400);
  expect(error.message.match(/The filter is not good/g)).toHaveLength(1);
});

test.each([
  [
    "<!doctype html><title>Site &amp; Co</title><p>Hi",
    200,
    "text/html",
    "not-a-portal",
    /web page titled “Site & Co”.*HTTP 200/,
  ],
  ["<html><body>x</body></html>", 404, "text/html", "not-a-portal", /without a title/],
  ["<html><title>502 Bad Gateway</title></html>", 502, "text/html", "server-error", /502 Bad Gateway/],
  ["It works!", 200, "text/plain", "not-a-portal", /plain text/],
  ["", 200, "application/json", "malformed-answer", /empty/],
  ["", 504, "", "server-error", /empty answer \(HTTP 504\)/],
  ['{"result":[{"ID":"1"},{"I', 200, "application/json", "malformed-answer", /breaks off/],
  ["[1,2]", 200, "application/json", "not-a-portal", /without "result"/],
  ["null", 200, "application/json", "not-a-portal", /without "result"/],
  ['{"status":"ok"}', 200, "application/json", "not-a-portal", /without "result"/],
])("%j (HTTP %i) is no answer of a portal", (body, status, contentType, code, words) => {
  const error = failure(body, status, contentType);
  expect(error).not.toBeInstanceOf(PortalError);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(words);
  expect(error.hint).not.toBe(undefined);
  expect(error.mayHaveRun).toBe(true);
});
