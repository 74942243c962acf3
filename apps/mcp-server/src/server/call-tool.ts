import type { ServerContext } from "@modelcontextprotocol/server";
import type { Answer } from "../answers/answer.ts";
import { answerOfError } from "../answers/answer-of-error.ts";
import { toResult } from "../answers/to-result.ts";
import type { Caller } from "../callers/caller.ts";
import { detailOf, type Tool, type ToolOutcome, type ToolResult } from "../tools/tool.ts";
import { clientFacts, type DeclaredClient } from "./client-facts.ts";
import type { Asking } from "../writes/asking.ts";
import { createProgress } from "./create-progress.ts";
import { isTooDeep } from "../limits/is-too-deep.ts";
import { invalidArguments, tooDeepArguments } from "./invalid-arguments.ts";

/** What calls of tools need besides their arguments. */
export interface CallToolParts {
  readonly caller: Caller;
  /** A text that nobody can foresee, new for each answer. */
  readonly marker: () => string;
  readonly declared: DeclaredClient;
  readonly asking?: Asking;
}

/** Checks the arguments, runs the tool, and makes the result: whatever goes wrong is an answer that says what to do. */
export async function callTool(
  tool: Tool,
  given: unknown,
  parts: CallToolParts,
  context: ServerContext,
): Promise<ToolResult> {
  const { marker } = parts;
  if (isTooDeep(given)) return toResult(tooDeepArguments(), "concise", marker());
  const input = tool.input.safeParse(given ?? {});
  if (!input.success) return toResult(invalidArguments(tool, input.error), "concise", marker());
  const outcome = await outcomeOf(tool, input.data, parts, context);
  return isAnswer(outcome) ? toResult(outcome, detailOf(input.data), marker()) : outcome;
}

async function outcomeOf(
  tool: Tool,
  input: unknown,
  { caller, declared, asking }: CallToolParts,
  context: ServerContext,
): Promise<ToolOutcome> {
  try {
    const work = await tool.load();
    const { signal } = context.mcpReq;
    const client = clientFacts(context, declared);
    const able = { ...(client.canAsk && { canAsk: true as const }), ...(asking && { asking }) };
    const call = { caller, signal, progress: createProgress(context), context, ...able };
    return await caller.withClient(client.name, async () => work.run(input, call));
  } catch (error) {
    caller.noteError(error);
    return answerOfError(error);
  }
}

/** Results of the protocol always have one of these two. */
function isAnswer(outcome: ToolOutcome): outcome is Answer {
  return !("content" in outcome || "resultType" in outcome);
}
