import type { ElicitRequest } from "@modelcontextprotocol/server";
import type { ToolCall } from "../tools/tool.ts";
import { questionKey } from "./judge-answer.ts";

/** Milliseconds that a person may think, as long as the state of a question lives in the newer protocol. */
const patience = 600_000;

/** Whatever came back, under the name of the question. */
export type Responses = Readonly<Record<string, unknown>>;

/**
 * Puts a question to the person over the connection on which the call came, as the protocol of 2025 does. Undefined: no answer, be it
 * that time ran out, that the client could not ask, or that the server stops. Throws when the call itself was ended.
 */
export async function askHere(
  question: ElicitRequest,
  { context, signal, asking }: Pick<ToolCall, "context" | "signal" | "asking">,
): Promise<Responses | undefined> {
  const ends = asking === undefined ? signal : AbortSignal.any([signal, asking.ending]);
  const ask = async () => context.mcpReq.send(question, { timeout: patience, signal: ends });
  try {
    return { [questionKey]: await (asking === undefined ? ask() : asking.aside(ask)) };
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
