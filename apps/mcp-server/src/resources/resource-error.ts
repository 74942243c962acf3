import { ProtocolError, ProtocolErrorCode, ResourceNotFoundError } from "@modelcontextprotocol/server";
import type { ErrorFacts } from "../answers/error-facts.ts";

/** The longest part of an address that is repeated. */
const longestUri = 200;

/** A failed reading as an error of the protocol. Holds no text of the portal: nothing marks it as data there. */
export function resourceError(uri: string, { code, message, action, retryable }: ErrorFacts): ProtocolError {
  const text = `${message} ${action}`;
  if (code.startsWith("unknown-") || code === "not-found")
    return new ResourceNotFoundError(uri.slice(0, longestUri), text);
  const isOfCaller = code.startsWith("invalid-") || code === "not-allowed" || code === "missing-scope";
  const number = isOfCaller ? ProtocolErrorCode.InvalidParams : ProtocolErrorCode.InternalError;
  return new ProtocolError(number, text, { code, message, action, retryable });
}
