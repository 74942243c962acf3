import {
  type Chain,
  type ChainParameterType,
  chainValue,
  type FilledStep,
  fillChain,
  findChain,
  type GivenValues,
} from "@b24kit/catalog";
import { type Command, type Params, result } from "@b24kit/client";
import type { WriteRequest } from "@b24kit/guard";
import { chainQuestion } from "./chain-question.ts";

/**
 * The commands of a chain as one request that stops at the first error. Throws RangeError for an id that no chain has, and for
 * values that it does not take.
 */
export function chainRequest(id: string, given: GivenValues): WriteRequest {
  const chain = findChain(id);
  if (chain === undefined) throw new RangeError(`There is no chain "${id}".`);
  refuseOtherValues(chain, given);
  const commands = fillChain(chain, given).map((step) => [step.key, commandOf(step)] as const);
  return { commands: Object.fromEntries(commands), halt: true, question: chainQuestion(chain, given) };
}

/** The question is made of the values: what is no text or number could read otherwise than it is sent. */
function refuseOtherValues({ id, parameters }: Chain, given: GivenValues): void {
  const unknown = Object.keys(given).find((name) => !parameters.some((parameter) => parameter.name === name));
  if (unknown !== undefined) throw new RangeError(`The chain "${id}" takes no "${unknown}".`);
  for (const { name, type, required, many } of parameters) {
    const value = given[name];
    if (value === undefined && !required) continue;
    const isUsable = many === true ? Array.isArray(value) && value.every((one) => isOf(type, one)) : isOf(type, value);
    if (!isUsable) throw new RangeError(`The chain "${id}" needs another value of "${name}".`);
  }
}

function isOf(type: ChainParameterType, value: unknown): boolean {
  if (type === "ids") return Array.isArray(value) && value.length > 0 && value.every((id) => typeof id === "number");
  if (type === "audience") return Array.isArray(value) && isRead(type, value);
  return typeof value === "string" || typeof value === "number";
}

/** Whether these are the values that their text is read as. */
function isRead(type: ChainParameterType, values: readonly unknown[]): boolean {
  return JSON.stringify(chainValue(type, values.join(","))) === JSON.stringify(values);
}

function commandOf({ method, params }: FilledStep): Command {
  return { method, params: withReferences(params) as Params };
}

/** The chain's references become those of the client. No value can be one: they are texts, numbers and lists. */
function withReferences(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withReferences(item));
  if ("$result" in value) {
    const [key = "", ...path] = value.$result as readonly string[];
    return result(key, ...path);
  }
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withReferences(inner)]));
}
