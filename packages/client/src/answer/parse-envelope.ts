import { callTime, withoutUndefined } from "./call-time.ts";
import { exactJson } from "./exact-json.ts";
import type { Answer } from "../link.ts";
import { notAnAnswer, notAnEnvelope } from "./not-an-answer.ts";
import { isNothing, isRecord, phpCount } from "./php-map.ts";
import { portalError } from "./portal-error.ts";
import { unreadableNext } from "./unreadable-next.ts";

/**
 * Reads the body of one HTTP answer, whatever its status: the status never makes an error of a good answer, nor a good
 * answer of an error. For tools that hold raw answers; `client.answer` does it by itself.
 * Throws `PortalError` for an error answer, `ClientError` with `not-a-portal`, `malformed-answer` or `server-error` when
 * it is no portal answer at all.
 * https://apidocs.bitrix24.com/settings/how-to-call-rest-api/general-principles.html
 */
export function parseEnvelope(body: string, status: number, contentType: string, method?: string): Answer {
  // Takes off a byte order mark, too.
  const text = body.trim();
  const received = { text, status, contentType, method };
  const envelope = exactJson(text);
  if (envelope === undefined) throw notAnAnswer(received);
  if (!isRecord(envelope)) throw notAnEnvelope(received);
  const hasResult = Object.hasOwn(envelope, "result");
  if (isError(envelope, hasResult)) throw portalError(envelope, status, method, !isNothing(envelope["result"]));
  if (!hasResult) throw notAnEnvelope(received);
  const badNext = unreadableNext(envelope["next"], method);
  if (badNext !== undefined) throw badNext;
  const beside = withoutUndefined({
    total: phpCount(envelope["total"]),
    next: phpCount(envelope["next"]),
    time: callTime(envelope["time"]),
  });
  return { result: envelope["result"], ...beside };
}

/**
 * `error` may be "", 0 or "0" and still mean an error; beside a result only a value that says something counts, and null
 * or false never do by themselves.
 */
function isError(envelope: Readonly<Record<string, unknown>>, hasResult: boolean): boolean {
  if (!Object.hasOwn(envelope, "error")) return false;
  const { error, error_description: description } = envelope;
  const isDescribed = typeof description === "string" && description !== "";
  const isSilent = hasResult ? isNothing(error) : error === null || error === false;
  return isDescribed || !isSilent;
}
