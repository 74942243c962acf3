import type { Chosen } from "./judge.ts";
import type { Prompts } from "./prompts.ts";

/** A service that speaks the chat completions format. */
export interface ModelService {
  /** Of the endpoint, up to and with `/chat/completions`. */
  readonly url: string;
  readonly model: string;
  /** Sent as a bearer token; absent for a service on this computer. */
  readonly key?: string;
}

/** Asks a model every question, one after the other. Throws when the service refuses; its answer is not repeated. */
export async function askModel(service: ModelService, prompts: Prompts): Promise<ReadonlyMap<number, Chosen>> {
  const chosen = new Map<number, Chosen>();
  for (const { id, ask } of prompts.questions) {
    const choice = await askOnce(service, prompts, ask);
    if (choice !== undefined) chosen.set(id, choice);
  }
  return chosen;
}

async function askOnce(
  { url, model, key }: ModelService,
  { system, tools }: Prompts,
  ask: string,
): Promise<Chosen | undefined> {
  const messages = [
    { role: "system", content: system },
    { role: "user", content: ask },
  ];
  const functions = tools.map(({ name, description, inputSchema }) => ({
    type: "function",
    function: { name, description, parameters: inputSchema },
  }));
  const headers = {
    "content-type": "application/json",
    ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
  };
  const body = JSON.stringify({ model, messages, tools: functions, temperature: 0 });
  const response = await fetch(url, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`The service answered ${response.status}.`);
  return chosenOf(await response.json());
}

interface Completion {
  readonly choices?: readonly {
    readonly message?: {
      readonly tool_calls?: readonly { readonly function: { readonly name: string; readonly arguments: string } }[];
    };
  }[];
}

/** Nothing when the model has answered in words, or has written arguments that are no JSON. */
function chosenOf(answer: unknown): Chosen | undefined {
  const call = (answer as Completion).choices?.[0]?.message?.tool_calls?.[0]?.function;
  if (call === undefined) return undefined;
  try {
    return { tool: call.name, args: JSON.parse(call.arguments) as Chosen["args"] };
  } catch {
    return undefined;
  }
}
