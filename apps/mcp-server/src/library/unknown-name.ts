import { ProtocolError, ProtocolErrorCode } from "@modelcontextprotocol/server";

/** The error about something that is not in a list. The name is the caller's own, so only its length is limited. */
export function unknownName(kind: string, name: string): ProtocolError {
  return new ProtocolError(
    ProtocolErrorCode.InvalidParams,
    `There is no ${kind} ${JSON.stringify(name.slice(0, 100))}.`,
  );
}
