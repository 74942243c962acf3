import {
  CLIENT_CAPABILITIES_META_KEY,
  type ClientCapabilities,
  inputRequired,
  type InputRequest,
  type InputRequiredSpec,
  inputResponse,
} from "@modelcontextprotocol/server";
import type { Plan } from "b24kit";
import type { Question } from "../../src/writes/create-confirmations.ts";
import type { Tool, ToolCall, ToolOutcome } from "../../src/tools/tool.ts";
import { choiceForm, defaultsForm, textForm } from "./forms.ts";
import { fixtureTool, resultOf, text } from "./fixture-tool.ts";

const sampling = inputRequired.createMessage({
  messages: [{ role: "user", content: { type: "text", text: "What is the capital of France?" } }],
  maxTokens: 100,
});
const roots = inputRequired.listRoots();

/** The tools of the suites that ask the client for something before they answer. */
export const askingTools: readonly Tool[] = [
  fixtureTool(
    "test_elicitation",
    ({ message }, call) => ask(call, { answer: textForm(["username", "email"], String(message)) }),
    ["message"],
  ),
  fixtureTool("test_sampling", (_input, call) => ask(call, { answer: sampling }), ["prompt"]),
  fixtureTool("test_elicitation_sep1034_defaults", (_input, call) => ask(call, { answer: defaultsForm })),
  fixtureTool("test_elicitation_sep1330_enums", (_input, call) => ask(call, { answer: choiceForm })),
  fixtureTool("test_missing_capability", (_input, call) => ask(call, { answer: sampling })),
  fixtureTool("test_input_required_result_elicitation", (_input, call) => ask(call, { user_name: textForm(["name"]) })),
  fixtureTool("test_input_required_result_sampling", (_input, call) => ask(call, { capital_question: sampling })),
  fixtureTool("test_input_required_result_list_roots", (_input, call) => ask(call, { client_roots: roots })),
  fixtureTool("test_input_required_result_capabilities", (_input, call) => ask(call, declaredOf(call))),
  fixtureTool("test_input_required_result_request_state", signed({ confirm: textForm(["ok"]) })),
  fixtureTool("test_input_required_result_tampered_state", signed({ confirm: textForm(["ok"]) })),
  fixtureTool(
    "test_input_required_result_multiple_inputs",
    signed({ user_name: textForm(["name"]), greeting: sampling, client_roots: roots }),
  ),
  fixtureTool(
    "test_input_required_result_multi_round",
    signed({ step1: textForm(["name"]) }, { step2: textForm(["color"]) }),
  ),
];

type Requests = Readonly<Record<string, InputRequest>>;

/** Asks until every request is answered. */
function ask({ context }: Pick<ToolCall, "context">, requests: Requests): ToolOutcome {
  if (isAnswered(context, requests)) return resultOf(text("Answered."));
  return inputRequired({ inputRequests: { ...requests } });
}

function isAnswered({ mcpReq }: ToolCall["context"], requests: Requests): boolean {
  return Object.keys(requests).every((key) => inputResponse(mcpReq.inputResponses, key).kind !== "missing");
}

/** Asks round by round; what was asked travels with the client, signed and opened as the questions about plans are. */
function signed(...rounds: readonly Requests[]) {
  return async (_input: unknown, { caller, context }: ToolCall): Promise<ToolOutcome> => {
    const confirmations = await caller.confirmations();
    const state = context.mcpReq.requestState();
    const question = state === undefined ? undefined : confirmations.take(state);
    const done = roundOf(question, context, rounds);
    const requests = rounds[done];
    if (requests === undefined) return resultOf(text("Answered."));
    const { state: requestState } = await confirmations.ask(planOf(done), context);
    const spec: InputRequiredSpec = { inputRequests: { ...requests }, requestState };
    return inputRequired(spec);
  };
}

/** How many rounds are answered. */
function roundOf(question: Question | undefined, context: ToolCall["context"], rounds: readonly Requests[]): number {
  const asked = question === undefined ? -1 : Number(question.plan);
  return isAnswered(context, rounds[asked] ?? { nothing: roots }) ? asked + 1 : Math.max(asked, 0);
}

/** Only its id is looked at. */
function planOf(round: number): Plan {
  return { id: String(round) } as Plan;
}

/** What the client of the newer protocol says it can be asked for. */
function declaredOf({ context }: ToolCall): Requests {
  const envelope: Readonly<Record<string, unknown>> = context.mcpReq.envelope ?? {};
  const declared = (envelope[CLIENT_CAPABILITIES_META_KEY] ?? {}) as ClientCapabilities;
  return {
    ...(declared.elicitation !== undefined ? { user_name: textForm(["name"]) } : {}),
    ...(declared.sampling !== undefined ? { greeting: sampling } : {}),
    ...(declared.roots !== undefined ? { client_roots: roots } : {}),
  };
}
