import { callTime, withoutUndefined } from "./call-time.ts";
import type { Answer } from "./link.ts";
import { notAnAnswer, notAnEnvelope } from "./not-an-answer.ts";
import { isRecord, phpNumber } from "./php-map.ts";
import { portalError } from "./portal-error.ts";

/**
 * Reads the body of one HTTP answer, whatever its status: the status never makes an error of a good answer, nor a good
 * answer of an error. For tools that hold raw answers; `client.answer` does it by itself.
 * Throws `PortalError` for an error answer, `ClientError` with `not-a-portal`, `malformed-answer` or `server-error` when
 * it is no portal answer at all.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
export function parseEnvelope(body: string, status: number, contentType: string, method?: string): Answer {
  const text = body.replace(/^\uFEFF/, "").trim();
  const received = { text, status, contentType, method };
  const envelope = parseJson(text);
  if (envelope === undefined) throw notAnAnswer(received);
  if (!isRecord(envelope)) throw notAnEnvelope(received);
  const hasResult = Object.hasOwn(envelope, "result");
  if (isError(envelope, hasResult)) throw portalError(envelope, status, method);
  if (!hasResult) throw notAnEnvelope(received);
  const beside = withoutUndefined({
    total: phpNumber(envelope["total"]),
    next: phpNumber(envelope["next"]),
    time: callTime(envelope["time"]),
  });
  return { result: envelope["result"], ...beside };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** `error` may be "", 0 or "0" and still mean an error; beside a result only a value that says something counts. */
function isError(envelope: Readonly<Record<string, unknown>>, hasResult: boolean): boolean {
  if (!Object.hasOwn(envelope, "error")) return false;
  const { error, error_description: description } = envelope;
  if (!hasResult) return true;
  const isSilent = error === null || error === false || error === "" || (Array.isArray(error) && error.length === 0);
  return !isSilent || (typeof description === "string" && description !== "");
}
