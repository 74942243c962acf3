import { anyMethod, createClient, type ListOptions, type Params } from "../src/index.ts";
import { collected } from "./collected.ts";
import { parsePhpQuery, type PhpValue } from "./php-query.ts";
import { json, type RawRequest, rawServer } from "./raw-server.ts";
import { virtualClock } from "./virtual-clock.ts";

/** One command, alone or inside a batch. Inside a batch all values are texts. */
export interface ScriptedCommand {
  readonly params: Params;
  /** `start`, 0 when it is missing. */
  readonly start: number;
}

export interface Envelope {
  readonly result: unknown;
  readonly total?: number;
  readonly next?: number;
}

/** Answers a command; `number` counts them from 0 on. */
export type Script = (command: ScriptedCommand, number: number) => Envelope;

/** Reads a list whose pages a script makes up. */
export async function readScripted(
  method: string,
  script: Script,
  params: Params = {},
  options: ListOptions & { readonly ids?: Iterable<number | string> } = {},
) {
  const commands: ScriptedCommand[] = [];
  const run = (given: Params): Envelope => {
    const start = Object.entries(given).find(([name]) => name.toLowerCase() === "start")?.[1] ?? 0;
    const command = { params: given, start: Number(start) };
    commands.push(command);
    return script(command, commands.length - 1);
  };
  await using server = await rawServer((request, response) => json(response, answer(request, run)));
  await using client = createClient({ webhook: server.webhook, clock: virtualClock() });
  const { ids, ...rest } = options;
  const name = anyMethod(method);
  const rows = await collected<unknown>(
    ids === undefined ? client.list(name, params, rest) : client.listByIds(name, ids, params, rest),
  );
  return { rows, commands, requests: server.requests };
}

function answer(request: RawRequest, run: (params: Params) => Envelope): unknown {
  if (request.method !== "batch") return run(request.params);
  const envelopes = Object.entries(request.params["cmd"] as Record<string, string>).map(
    ([key, text]) => [key, run(plain(parsePhpQuery(text.replace(/^[^?]*\??/, ""))) as Params)] as const,
  );
  const container = (name: keyof Envelope): unknown => {
    const entries = envelopes.filter(([, envelope]) => envelope[name] !== undefined);
    return entries.length === 0 ? [] : Object.fromEntries(entries.map(([key, envelope]) => [key, envelope[name]]));
  };
  return {
    result: {
      result: container("result"),
      result_error: [],
      result_total: container("total"),
      result_next: container("next"),
      result_time: [],
    },
  };
}

function plain(value: PhpValue): unknown {
  return value instanceof Map ? Object.fromEntries([...value].map(([key, inner]) => [key, plain(inner)])) : value;
}
